# The key is the word rewritten with a for its first letter, b for the next new one, and so on.
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def group_disguises(words: list[str]) -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(plain_form(word), []).append(word)
    return list(groups.values())


def plain_form(word: str) -> str:
    in_order = "".join(dict.fromkeys(word))
    return word.translate(str.maketrans(in_order, LETTERS[:len(in_order)]))
