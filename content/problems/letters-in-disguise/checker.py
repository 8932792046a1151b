def check(arguments, expected, actual):
    """The same groups with the same words in them, whatever the order."""
    if not is_list_of_word_lists(actual):
        return False
    return sorted(map(sorted, actual)) == sorted(map(sorted, expected))


def is_list_of_word_lists(value):
    return isinstance(value, (list, tuple)) and all(
        isinstance(group, (list, tuple)) and all(isinstance(word, str) for word in group) for group in value
    )
