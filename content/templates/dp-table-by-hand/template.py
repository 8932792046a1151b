"""A table of LCS, edit distance, knapsack, coins, paths or LIS is printed; wrong choices change one rule of the recurrence."""
import kit


def make(rng, level):
    task = rng.choice([common, distance, sack, change, fewest, paths, rising, robber, substring, cheapest])
    code, note, changes = task(rng)
    wrong = [kit.wrong(name, why, code=kit.swap(code, old, new)) for name, why, old, new in changes]
    return kit.trace(code, wrong=wrong, explanation=f"{note}\n\nIt prints:\n\n```text\n[[key]]\n```")


def word_pair(rng, size):
    letters = rng.choice(["abc", "xyz", "pqr", "abcd"])
    first = "".join(rng.choice(letters) for _ in range(size))
    second = "".join(rng.choice(letters) for _ in range(size - rng.randint(0, 1)))
    return first, second


def output(rng, table):
    """Whole table, the last row or the corner."""
    return rng.choice([f"for row in {table}:\n    print(row)", f"print({table}[-1])", f"print({table}[-2])\nprint({table}[-1])",
                       f"print({table}[1], {table}[-1][-1])"])


GRID = "table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]\n"


def common(rng):
    a, b = word_pair(rng, 4)
    code = (f"a, b = '{a}', '{b}'\n{GRID}for i in range(1, len(a) + 1):\n    for j in range(1, len(b) + 1):\n        if a[i - "
            f"1] == b[j - 1]:\n            table[i][j] = table[i - 1][j - 1] + 1\n        else:\n            table[i][j] = "
            f"max(table[i - 1][j], table[i][j - 1])\n{output(rng, 'table')}")
    return code, (f"`table[i][j]` is the length of the longest common subsequence of the first i letters of `{a}` and the "
                  f"first j of `{b}`. Equal letters take the diagonal and add 1; otherwise the larger of above and left "
                  f"stays."), [
        ("letters must stand side by side", "That is the common substring; here letters may be skipped.",
         "max(table[i - 1][j], table[i][j - 1])", "0"),
                      ("equal letters take the left cell",
                       "The cell on the diagonal stands for both words without this letter.",
                       "table[i - 1][j - 1] + 1", "table[i][j - 1] + 1"),
                      ("the diagonal is taken when letters differ", "One of the words may keep its letter.",
                       "max(table[i - 1][j], table[i][j - 1])", "table[i - 1][j - 1]"),
                      ("only the row above is looked at", "The left cell leaves out a letter of the other word.",
                       "max(table[i - 1][j], table[i][j - 1])", "table[i - 1][j]"),
                      ("only the left cell is looked at", "The cell above leaves out a letter of the first word.",
                       "max(table[i - 1][j], table[i][j - 1])", "table[i][j - 1]")]


def substring(rng):
    a, b = word_pair(rng, 4)
    code = (f"a, b = '{a}', '{b}'\n{GRID}for i in range(1, len(a) + 1):\n    for j in range(1, len(b) + 1):\n        if a[i - "
            f"1] == b[j - 1]:\n            table[i][j] = table[i - 1][j - 1] + 1\n{output(rng, 'table')}\nprint(max(map(max, "
            f"table)))")
    return code, ("`table[i][j]` is the length of the common run that ends at these two letters. Different letters leave 0, so "
                  "runs start anew."), [
        ("letters may be skipped", "That is the subsequence; a run ends at the first different letter.",
         "            table[i][j] = table[i - 1][j - 1] + 1",
         "            table[i][j] = table[i - 1][j - 1] + 1\n        else:\n            table[i][j] = max(table[i - 1][j], "
         "table[i][j - 1])"), ("each pair counts by itself", "The run that ended at the letters before goes on.",
                               "table[i - 1][j - 1] + 1", "1"),
                      ("the run goes on in the row", "Both words must move on by a letter.", "table[i - 1][j - 1] + 1",
                       "table[i][j - 1] + 1"),
                      ("the run goes on in the column", "Both words must move on by a letter.", "table[i - 1][j - 1] + 1",
                       "table[i - 1][j] + 1"),
                      ("the last cell is the longest", "The longest run may end anywhere.", "max(map(max, table))",
                       "table[-1][-1]")]


def distance(rng):
    a, b = word_pair(rng, 4)
    code = (f"a, b = '{a}', '{b}'\nrow = list(range(len(b) + 1))\nfor i in range(1, len(a) + 1):\n    above, row = row, [i]\n  "
            f"  for j in range(1, len(b) + 1):\n        if a[i - 1] == b[j - 1]:\n            row.append(above[j - 1])\n       "
            f" else:\n            row.append(1 + min(above[j - 1], above[j], row[j - 1]))\n    print(row)")
    return code, (f"`row[j]` is the edit distance of the first i letters of `{a}` to the first j of `{b}`. Equal letters cost "
                  f"nothing and take the diagonal; otherwise it is 1 more than the least of diagonal (change), above (delete) "
                  f"and left (insert)."), [
        ("a letter can't be changed", "A change costs 1 as well; without it, it would be a deletion and an insertion.",
         "min(above[j - 1], above[j], row[j - 1])", "min(above[j], row[j - 1])"),
                      ("only changes are allowed", "A letter can be inserted or deleted too.",
                       "min(above[j - 1], above[j], row[j - 1])", "above[j - 1]"),
                      ("equal letters cost 1", "Nothing is done for equal letters.", "row.append(above[j - 1])",
                       "row.append(above[j - 1] + 1)"),
                      ("the first column stays 0", "Deleting i letters costs i.", "[i]", "[0]"),
                      ("a change costs 2", "Here every step costs 1.", "min(above[j - 1], above[j]",
                       "min(above[j - 1] + 1, above[j]")]


def sack(rng):
    weights, values = kit.numbers(rng, 3, 1, 4), kit.numbers(rng, 3, 2, 12)
    room = rng.randint(5, 7)
    code = (f"items = {list(zip(weights, values))}\nbest = [0] * {room + 1}\nfor weight, value in items:\n    for room in "
            f"range({room}, weight - 1, -1):\n        best[room] = max(best[room], best[room - weight] + value)\n    "
            f"print(best)")
    return code, (f"Each item (weight, value) is used once at most: `room` runs downward, so `best[room - weight]` is still "
                  f"the row before this item. A cell keeps its value or takes the item's value on top of what fits into the "
                  f"remaining room."), [
        ("an item can be used again", "That is what an upward loop does; downward each is used once.",
         f"range({room}, weight - 1, -1)", f"range(weight, {room + 1})"),
                      ("the new value always replaces the old one", "The larger of the two stays.",
                       "max(best[room], best[room - weight] + value)", "best[room - weight] + value"),
                      ("an item must fill the room exactly", "Room that stays free does no harm.",
                       f"range({room}, weight - 1, -1)", "[weight]"),
                      ("an item that just fits is left out", "The loop goes down to its weight.", "weight - 1, -1)",
                       "weight, -1)"),
                      ("only one item is taken", "The rest of the room is filled as well as possible.",
                       "best[room - weight] + value", "value")]


def change(rng):
    coins, total = sorted(rng.sample([1, 2, 3, 4, 5], 3)), rng.randint(6, 9)
    rng.shuffle(coins)
    code = (f"coins = {coins}\nways = [1] + [0] * {total}\nfor coin in coins:\n    for amount in range(coin, {total + 1}):\n   "
            f"     ways[amount] += ways[amount - coin]\n    print(ways)")
    return code, ("`ways[amount]` counts the ways to pay with the coins so far, without regard to order. With a new coin, the "
                  "ways of `amount - coin` are added; going upward, the coin can be used again."), [
        ("the order of coins counts", "Coins are the outer loop, so 1 + 2 and 2 + 1 are one way.",
         f"for coin in coins:\n    for amount in range(coin, {total + 1}):\n        ways[amount] += ways[amount - coin]\n    "
         f"print(ways)",
         f"seen = []\nfor coin in coins:\n    seen.append(coin)\n    ways = [1] + [0] * {total}\n    for amount in range(1, "
         f"{total + 1}):\n        ways[amount] = sum(ways[amount - c] for c in seen if c <= amount)\n    print(ways)"),
                      ("each coin is used once", "Going upward, a coin can be used again.", f"range(coin, {total + 1})",
                       f"range({total}, coin - 1, -1)"),
                      ("the amount 0 has no way", "Paying nothing is one way; all others grow from it.", f"    print(ways)",
                       "    print([0] + ways[1:])"),
                      ("one way is added for each coin", "All ways of the smaller amount are continued.", "ways[amount - coin]",
                       "min(ways[amount - coin], 1)"),
                      ("the old ways are replaced", "They are added to those without the coin.", "+=", "=")]


def fewest(rng):
    coins, total = sorted(rng.sample([1, 3, 4, 5, 6, 7], 3)), rng.randint(8, 12)
    code = (f"coins = {coins}\nleast = [0]\nfor amount in range(1, {total + 1}):\n    found = [least[amount - coin] for coin "
            f"in coins if coin <= amount]\n    found = [count for count in found if count is not None]\n    "
            f"least.append(min(found) + 1 if found else None)\nprint(least)")
    return code, ("`least[amount]` is the smallest number of coins. For each coin that fits, it looks at the amount that is "
                  "left, takes the least of these and adds 1; None means that it can't be paid."), [
        ("the largest coin is always right", "Greedy choice can miss a better one.", "for coin in coins if coin <= amount]",
         "for coin in sorted(coins) if coin <= amount][-1:]"),
                      ("the smallest coin is always right", "All coins that fit are compared.",
                       "for coin in coins if coin <= amount]", "for coin in sorted(coins) if coin <= amount][:1]"),
                      ("the last coin is not counted", "The coin that is taken adds 1.", "min(found) + 1",
                       "max(min(found), 1)"),
                      ("the largest number of coins", "`min` is asked for.", "min(found)", "max(found)"),
                      ("an amount that can't be paid counts as no coins", "None is thrown away before the least is taken.",
                       "[count for count in found if count is not None]", "[count or 0 for count in found]")]


def paths(rng):
    height, width = rng.randint(3, 4), rng.randint(3, 4)
    holes = rng.sample([(r, c) for r in range(height) for c in range(width) if 0 < r + c < height + width - 2], 2)
    rows = ["".join("#" if (r, c) in holes else "." for c in range(width)) for r in range(height)]
    code = (f"grid = {rows}\nways = [1] + [0] * {width - 1}\nfor line in grid:\n    for place, cell in enumerate(line):\n      "
            f"  if cell == '#':\n            ways[place] = 0\n        elif place > 0:\n            ways[place] += ways[place - "
            f"1]\n    print(ways)")
    return code, "`ways[place]` holds the number of paths from above; the paths from the left are added. A wall `#` has none.", [
        ("walls are ignored", "No path goes through a wall.", "            ways[place] = 0",
         "            ways[place] += ways[place - 1] if place else 0"),
        ("only paths from the left count", "The old value holds the paths from above.", "+= ways", "= ways"),
        ("steps across are allowed", "Only right and down are allowed here.", "            ways[place] += ways[place - 1]\n",
         "            ways[place] += ways[place - 1] + (corner if line != grid[0] else 0)\n        corner = ways[place]\n"),
        ("a wall keeps the paths from above", "It ends them.", "            ways[place] = 0", "            pass"),
        ("the paths from above and left are multiplied", "They are different paths: they are added.",
         "            ways[place] += ways[place - 1]",
         "            ways[place] = max(ways[place], 1) * max(ways[place - 1], 1)")]


def rising(rng):
    items = kit.numbers(rng, rng.randint(6, 7), 1, 20)
    code = (f"items = {items}\nbest = []\nfor i, value in enumerate(items):\n    before = [best[j] for j in range(i) if "
            f"items[j] < value]\n    best.append(max(before, default=0) + 1)\nprint(best, max(best))")
    return code, ("`best[i]` is the length of the longest rising subsequence that ends at item i: 1 more than the best of "
                  "those that end at a smaller item before it."), [
        ("only neighbours are looked at", "Items may be skipped.", "for j in range(i) if",
         "for j in range(max(i - 1, 0), i) if"),
                      ("the best so far is carried on", "It must end at this very item.", "max(before, default=0) + 1",
                       "max(max(before, default=0) + 1, max(best, default=0))"),
                      ("all smaller items before it count", "They must rise among themselves too.",
                       "max(before, default=0) + 1",
                       "len(before) + 1"),
                      ("the nearest smaller item decides", "The best of all of them is taken.", "max(before, default=0) + 1",
                       "(before[-1] if before else 0) + 1"),
                      ("falling instead of rising", "Look at the sign.", "items[j] < value", "items[j] > value"),
                      ("the last one is the longest", "The longest may end anywhere.", "max(best))", "best[-1])")]


def robber(rng):
    items = kit.numbers(rng, rng.randint(6, 7), 1, 12)
    gap = rng.choice([2, 2, 3])
    code = (f"values = {items}\nbest = [0] * {gap}\nfor value in values:\n    best.append(max(best[-1], best[-{gap}] + value))\n"
            f"print(best[{gap}:])")
    return code, (f"The best so far either stays, or this value is taken on top of the best {gap} steps back, so that two "
                  f"values taken are never closer than {gap} places."), [
        ("neighbours may both be taken", "The step back keeps them apart.", f"best[-{gap}] + value", "best[-1] + value"),
                      ("every value is taken", "A small value is better left out.", f"max(best[-1], best[-{gap}] + value)",
                       f"best[-{gap}] + value"),
                      ("one more is left out between", f"`best[-{gap}]` is {gap} steps back.", f"[0] * {gap}\nfor",
                       f"[0] * {gap + 1}\nfor"),
                      ("the larger of the neighbours is taken", "Sums of many are compared, not single values.",
                       f"best[-{gap}] + value", "value"),
                      ("every second place is right", "Two values in a row may be left out.",
                       f"max(best[-1], best[-{gap}] + value)", f"best[-{gap}] + max(value, 0)")]


def cheapest(rng):
    rows = [kit.numbers(rng, 3, 1, 9) for _ in range(rng.randint(3, 4))]
    pick = rng.choice(["min", "max"])
    code = (f"grid = {rows}\ncost = grid[0]\nfor line in grid[1:]:\n    cost = [\n        value + {pick}(cost[max(place - 1, "
            f"0):place + 2])\n        for place, value in enumerate(line)\n    ]\n    print(cost)\nprint({pick}(cost))")
    other = "max" if pick == "min" else "min"
    return code, (f"A cell adds its value to the {'smallest' if pick == 'min' else 'largest'} of the three cells above it: "
                  f"left above, above, right above."), [
        ("only straight down", "The slice holds up to three cells of the row above.", "cost[max(place - 1, 0):place + 2]",
         "cost[place:place + 1]"),
                      ("the slice ends at place + 1", "The stop is not included, so place + 1 is the last one.", "place + 2]",
                       "place + 1]"),
                      ("any cell above is allowed", "Only the neighbours above.", "cost[max(place - 1, 0):place + 2]", "cost"),
                      ("the other extreme", f"`{pick}` is written.", f"value + {pick}", f"value + {other}"),
                      ("the left neighbour above does not count", "The slice begins one place to the left.",
                       "max(place - 1, 0)",
                       "place"), ("each row by itself", "Costs are added up from row to row.",
                                  f"value + {pick}(cost[max(place - 1, 0):place + 2])", "value")]
