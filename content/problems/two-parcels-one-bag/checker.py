def check(arguments, expected, actual) -> bool:
    """Accept every pair of different positions whose total is the best one that fits."""
    weights, _ = arguments
    if not isinstance(actual, (list, tuple)) or len(actual) != len(expected):
        return False
    if not expected:
        return True
    if any(type(position) is not int or not 0 <= position < len(weights) for position in actual):
        return False
    return actual[0] != actual[1] and total(weights, actual) == total(weights, expected)


def total(weights, positions) -> int:
    return sum(weights[position] for position in positions)
