import json

print(sum(json.loads(input())))
