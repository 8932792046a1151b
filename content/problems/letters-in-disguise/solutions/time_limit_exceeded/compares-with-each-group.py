# Compares each word with one word of each group.
def group_disguises(words: list[str]) -> list[list[str]]:
    groups: list[list[str]] = []
    for word in words:
        for group in groups:
            if belong_together(group[0], word):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups


def belong_together(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    there: dict[str, str] = {}
    back: dict[str, str] = {}
    return all(there.setdefault(a, b) == b and back.setdefault(b, a) == a for a, b in zip(one, other))
