# Remembers every number, asks with get.
def pairs(numbers, target):
    seen = {}
    for index, number in enumerate(numbers):
        found = seen.get(target - number)
        if found is not None:
            return [found, index]
        seen[number] = index
    return []
