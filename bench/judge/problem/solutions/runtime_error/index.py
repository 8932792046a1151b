# Reads past the end.
def pairs(numbers, target):
    return numbers[len(numbers)]
