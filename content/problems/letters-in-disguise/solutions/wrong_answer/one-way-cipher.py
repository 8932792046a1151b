# Checks that a letter is always replaced by the same one, but lets two letters become one.
def group_disguises(words: list[str]) -> list[list[str]]:
    groups: list[list[str]] = []
    for word in words:
        for group in groups:
            if can_become(group[0], word):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups


def can_become(one: str, other: str) -> bool:
    cipher: dict[str, str] = {}
    return len(one) == len(other) and all(cipher.setdefault(a, b) == b for a, b in zip(one, other))
