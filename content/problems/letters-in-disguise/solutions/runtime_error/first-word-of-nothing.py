# Starts the first group with a word that may not exist.
def group_disguises(words: list[str]) -> list[list[str]]:
    shapes = sorted((tuple(map(word.index, word)), word) for word in words)
    groups = [[shapes[0][1]]]
    for (before, _), (shape, word) in zip(shapes, shapes[1:]):
        if shape == before:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups
