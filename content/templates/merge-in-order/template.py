"""The lines of a merge or of one of its relatives, with lines that do not belong."""
import kit


def make(rng, level):
    left, right = (sorted(kit.numbers(rng, rng.randint(3, 4), 1, 20)) for _ in range(2))
    more = sorted(kit.numbers(rng, 3, 1, 20))
    name = rng.choice(["merge", "join", "combine", "zipper"])
    task, lines, strangers, note = rng.choice(TASKS[:4] if level == "junior" else TASKS)
    a, b = rng.choice([("left", "right"), ("first", "second"), ("a", "b")])
    lines = [line.replace("A", a).replace("B", b) for line in lines]
    strangers = [(text.replace("A", a).replace("B", b), why.replace("A", a).replace("B", b)) for text, why in strangers]
    code = "\n".join([f"def {name}({a}, {b}):", *(f"    {line}" for line in lines), f"print({name}({left}, {right}))",
                      f"print({name}({left[:-1]}, {more}))"])
    wrong = [kit.wrong("a line that does not belong", why, text=f"    {text}") for text,
             why in rng.sample(strangers, min(len(strangers), 1 if level == "junior" else 2))]
    names = {"results": []}
    exec(code.replace("print(", "results.append("), names)
    return kit.order_lines(code, wrong=wrong,
                           prompt=f"Put the lines in order, so that the program prints what is shown: {task} of two sorted "
                                  f"lists.",
                           explanation=f"{note.replace('A', a).replace('B', b)}\n\nWith `{left}` and `{right}` it gives "
                                       f"`{names['results'][0]}`.\n\n```text\n{code}\n```")


WALK = ["i = j = 0", "while i < len(A) and j < len(B):"]
TASKS = (("a merge", ["made = []", *WALK, "    if A[i] <= B[j]:", "        made.append(A[i])", "        i += 1", "    else:",
                      "        made.append(B[j])", "        j += 1", "return made + A[i:] + B[j:]"],
          [("return made", "One list still has values when the loop ends."),
           ("    if A[i] <= B[i]:", "Each list has a place of its own."),
           ("while i < len(A) or j < len(B):", "Both places must be inside their lists.")],
          "The loop takes the smaller of the two front values and moves on in that list only. When one list has ended, the "
          "rest of the other is put behind."),
         ("the values in both",
          ["both = []", *WALK, "    if A[i] == B[j]:", "        both.append(A[i])", "    if A[i] <= B[j]:", "        i += 1",
           "    else:", "        j += 1", "return both"],
          [("    i += 1", "The place moves only in the list with the smaller value."),
           ("return both + A[i:]", "What is left in one list alone is not in both.")],
          "Equal front values are taken. Then the list with the smaller front value moves on."),
         ("the number of pairs (x of the first, y of the second) with y below x",
          ["pairs = 0", "j = 0", "for value in A:", "    while j < len(B) and B[j] < value:", "        j += 1",
           "    pairs += j",
           "return pairs"],
          [("    j = 0", "`j` never has to go back, as A is sorted."),
           ("    pairs += 1", "All j values that were passed form pairs with this one.")],
          "`j` counts how many values of B are below the present one. It only grows, as A is sorted."),
         ("the smallest distance between a value of the first and one of the second",
          ["best = abs(A[0] - B[0])", *WALK, "    best = min(best, abs(A[i] - B[j]))", "    if A[i] < B[j]:", "        i += 1",
           "    else:", "        j += 1", "return best"],
          [("    if A[i] > B[j]:", "The list with the smaller value must move on, or the distance only grows."),
           ("    best = abs(A[i] - B[j])", "A smaller distance that was seen before would be lost.")],
          "The distance of the front values is looked at, and the list with the smaller one moves on: the other way it could "
          "only grow."),
         ("a merge from the back, without a third list",
          ["i, j, k = len(A) - 1, len(B) - 1, len(A) + len(B) - 1", "A = A + [0] * len(B)", "while j >= 0:",
           "    if i >= 0 and A[i] > B[j]:", "        A[k] = A[i]", "        i -= 1", "    else:", "        A[k] = B[j]",
           "        j -= 1", "    k -= 1", "return A"],
          [("    k += 1", "The free places are filled from the back."),
           ("while i >= 0:", "The loop must go on until B is empty; what is left of A stands at its place already.")],
          "The larger of the two last values goes to the last free place, so nothing is overwritten."),
         ("a merge without values that appear twice",
          ["made = []", *WALK, "    value = min(A[i], B[j])", "    made.append(value)",
           "    while i < len(A) and A[i] == value:",
           "        i += 1", "    while j < len(B) and B[j] == value:", "        j += 1", "return made + A[i:] + B[j:]"],
          [("    made.append(A[i])", "The smaller of both is wanted."), ("        made.append(value)", "It is put in once.")],
          "The smaller front value is put in once, then both lists step over all values equal to it."),
         ("the values of the first that are not in the second",
          ["only = []", "j = 0", "for value in A:", "    while j < len(B) and B[j] < value:", "        j += 1",
           "    if j == len(B) or B[j] != value:", "        only.append(value)", "return only"],
          [("    j = 0", "`j` never has to go back, as A is sorted."),
           ("    if B[j] != value:", "When B has ended, `B[j]` would raise IndexError.")],
          "`j` moves to the first value of B that is not below the present one. When that is another value, or B has ended, "
          "the present one is missing there."),)
