# The same function as pairs.py over the same twenty tests, the way a bare interpreter would be asked.
import json
import sys


def pairs(numbers, target):
    seen = {}
    for index, number in enumerate(numbers):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
    return []


for line in sys.stdin:
    print(json.dumps(pairs(*json.loads(line))))
