def count_steady_stretches(readings: list[int], target: int) -> int:
    count = 0
    for start in range(len(readings)):
        for end in range(start + 1, len(readings) + 1):
            stretch = readings[start:end]
            if sum(stretch) == target * len(stretch):
                count += 1
    return count
