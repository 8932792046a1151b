def group_disguises(words: list[str]) -> list[list[str]]:
    """Compare each word with one word of each group."""
    groups: list[list[str]] = []
    for word in words:
        for group in groups:
            if belong_together(word, group[0]):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups


def belong_together(one: str, other: str) -> bool:
    """True if two positions show the same letter in one word exactly when they do in the other."""
    if len(one) != len(other):
        return False
    places = range(len(one))
    return all((one[i] == one[j]) == (other[i] == other[j]) for i in places for j in places)
