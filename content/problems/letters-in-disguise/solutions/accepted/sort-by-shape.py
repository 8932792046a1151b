# Sorts the words by a normal form; equal forms become neighbours.
from itertools import groupby
from operator import itemgetter


def group_disguises(words: list[str]) -> list[list[str]]:
    pairs = sorted((plain_form(word), word) for word in words)
    return [[word for _, word in group] for _, group in groupby(pairs, key=itemgetter(0))]


def plain_form(word: str) -> str:
    names: dict[str, str] = {}
    return "".join([names.setdefault(letter, chr(ord("a") + len(names))) for letter in word])
