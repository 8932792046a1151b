from collections import Counter


def longest_fair_block(artists: list[str], most: int) -> int:
    best = 0
    for start in range(len(artists)):
        for end in range(start + 1, len(artists) + 1):
            if max(Counter(artists[start:end]).values()) <= most:
                best = max(best, end - start)
    return best
