# Nothing.
def pairs(numbers, target):
    return []
