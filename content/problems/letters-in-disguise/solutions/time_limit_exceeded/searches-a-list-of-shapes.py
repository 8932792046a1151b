# Keeps the shapes in a list, because a list cannot be a key, and searches it for each word.
def group_disguises(words: list[str]) -> list[list[str]]:
    shapes: list[list[int]] = []
    groups: list[list[str]] = []
    for word in words:
        shape = [word.index(letter) for letter in word]
        if shape in shapes:
            groups[shapes.index(shape)].append(word)
        else:
            shapes.append(shape)
            groups.append([word])
    return groups
