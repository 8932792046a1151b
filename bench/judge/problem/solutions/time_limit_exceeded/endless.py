# Never ends.
def pairs(numbers, target):
    while True:
        pass
