"""One of several classic uses of a stack; wrong choices pop the other end, push what should not be there or forget
what is left."""
import kit


def make(rng, level):
    task = rng.choice([brackets, calculator, undo,
                       larger] if level == "junior" else [brackets, calculator, larger, spans, tidy, path, falling])
    code, note, changes = task(rng)
    wrong = [kit.wrong(name, why, code=kit.swap(code, old, new)) for name, why, old, new in changes]
    return kit.trace(code, wrong=wrong, explanation=f"{note}\n\nIt prints:\n\n```text\n[[key]]\n```")


def brackets(rng):
    text = "".join(rng.choice("([{)]}") for _ in range(2))
    for _ in range(rng.randint(2, 3)):
        pair = rng.choice(["()", "[]", "{}"])
        text = pair[0] + text + pair[1] if rng.random() < 0.5 else text + pair
    show = rng.choice(["print(place, ''.join(stack))", "print(stack)"])
    code = (f"pairs = {{')': '(', ']': '[', '}}': '{{'}}\nstack = []\nfor place, sign in enumerate('{text}'):\n    if sign in "
            f"pairs.values():\n        stack.append(sign)\n    elif stack and stack[-1] == pairs[sign]:\n        stack.pop()\n "
            f"   else:\n        {show}\n        print('wrong', sign)\n        break\nelse:\n    print('left', stack)")
    return code, (f"In `{text}` an opening bracket is pushed; a closing one must meet its partner on top, which is then "
                  f"popped. The `else` of the loop runs when there was no `break`."), [
        ("only the number of brackets counts", "The kind of the bracket on top must fit too.", "stack[-1] == pairs[sign]",
         "True"), ("a partner anywhere in the stack is enough", "Only the top can be closed.",
                   "stack[-1] == pairs[sign]:\n        stack.pop()",
                   "pairs[sign] in stack:\n        stack.remove(pairs[sign])"),
                      ("the first bracket is looked at", "The top is the last one that was pushed.",
                       "stack[-1] == pairs[sign]:\n        stack.pop()", "stack[0] == pairs[sign]:\n        stack.pop(0)"),
                      ("the search goes on after a mistake", "`break` ends the loop.", "        break\nelse:\n", "\n"),
                      ("what is left is not looked at", "An opening bracket without a partner stays on the stack.",
                       "print('left', stack)", "print('left', [])"),
                      ("the bracket stays on the stack", "It is popped together with its partner.", "        stack.pop()",
                       "        pass")]


def calculator(rng):
    numbers = [rng.randint(1, 9) for _ in range(4)]
    shape = rng.choice(["ab{}c{}d{}", "abc{}{}d{}", "ab{}cd{}{}", "abcd{}{}{}", "abc{}d{}{}"])
    signs = [rng.choice("+-*-") for _ in range(3)]
    text = " ".join(shape.format(*signs))
    for letter, number in zip("abcd", numbers):
        text = text.replace(letter, str(number))
    show = rng.choice(["    print(stack)\n", ""])
    code = (f"stack = []\nfor part in '{text}'.split():\n    if part.isdigit():\n        stack.append(int(part))\n        "
            f"continue\n    right, left = stack.pop(), stack.pop()\n    if part == '+':\n        stack.append(left + right)\n  "
            f"  elif part == '-':\n        stack.append(left - right)\n    else:\n        stack.append(left * right)\n"
            f"{show}print(stack.pop())")
    return code, (f"In `{text}` numbers are pushed. A sign takes the two on top: the first one popped is the right side, the "
                  f"second the left side. The result is pushed."), [
        ("the sides are swapped", "The number on top was pushed last, so it stands on the right.",
         "right, left = stack.pop(), stack.pop()", "left, right = stack.pop(), stack.pop()"),
                      ("the oldest numbers are taken", "A stack gives the newest first.", "stack.pop(), stack.pop()",
                       "stack.pop(1 if len(stack) > 1 else 0), stack.pop(0)"),
                      ("the result is not pushed for others", "Later signs work with it.", "        stack.append(left - right)",
                       "        stack.append(abs(left - right))"),
                      ("every minus is a plus", "The sign decides.", "left - right", "left + right"),
                      ("every star is a plus", "The sign decides.", "left * right", "left + right"),
                      ("the first number is the answer", "The last result lies on top.", "print(stack.pop())",
                       f"print({numbers[0]})")]


def undo(rng):
    acts = [f"add {word}" for word in kit.words(rng, 4)]
    for _ in range(rng.randint(2, 3)):
        acts.insert(rng.randint(1, len(acts)), "undo")
    if rng.random() < 0.7:
        acts.append("redo")
        acts.append(rng.choice(["redo", "undo", f"add {rng.choice(['pear', 'plum'])}", "redo"]))
    code = (f"done, undone = [], []\nfor act in {acts}:\n    if act == 'undo' and done:\n        undone.append(done.pop())\n   "
            f" elif act == 'redo' and undone:\n        done.append(undone.pop())\n    elif act.startswith('add'):\n        "
            f"done.append(act[4:])\n        undone.clear()\nprint(done)\nprint(undone)")
    return code, ("`undo` moves the newest word to the second stack, `redo` moves it back, and a new word throws away what "
                  "could be redone."), [
        ("a new word keeps what can be redone", "`clear` empties the second stack.", "        undone.clear()", "        pass"),
                      ("undo takes the oldest", "`pop` without an index takes the newest.", "undone.append(done.pop())",
                       "undone.append(done.pop(0))"),
                      ("redo brings back the oldest", "The newest on the second stack comes first.",
                       "done.append(undone.pop())",
                       "done.append(undone.pop(0))"),
                      ("undone words are gone", "They wait on the second stack.", "undone.append(done.pop())", "done.pop()"),
                      ("redo is the same as undo", "It goes the other way.", "        done.append(undone.pop())",
                       "        undone.append(done.pop()) if done else None")]


def larger(rng):
    items = kit.numbers(rng, rng.randint(5, 6), 1, 20)
    word, sign, other = rng.choice([("larger", "<", ">"), ("smaller", ">", "<")])
    value = rng.choice(["value", "place - i"])
    code = (f"items = {items}\nfound = [None] * len(items)\nstack = []\nfor place, value in enumerate(items):\n    while stack "
            f"and items[stack[-1]] {sign} value:\n        i = stack.pop()\n        found[i] = {value}\n    stack.append(place)\n"
            f"print(found)\nprint(stack)")
    return code, (f"The stack holds places that still wait for a {word} value. Each value first answers all waiting places on "
                  f"top that it is {word} than, then waits itself. For each place `found` holds "
                  f"{'the next ' + word + ' value' if value == 'value' else 'how far away the next ' + word + ' value is'}, or "
                  f"None."), [
        (f"the next value must be {word}", "It may be further away.", "    while stack and",
         "    if stack and stack[-1] == place - 1 and"),
                      ("only one waiting place is answered", "The `while` answers all that it can.", "    while stack",
                       "    if stack"), ("the other direction", "Look at the sign.", f"] {sign} value", f"] {other} value"),
                      ("the stack holds values", "It holds places.", "print(stack)",
                       "print([items[place] for place in stack])"),
                      ("what waits has been answered", "Places on the stack at the end have None.", "print(stack)",
                       "print([])"),
                      ("what waits is answered by the last value", "None stays where nothing was found.", "print(found)",
                       "print([items[-1] if each is None else each for each in found])")]


def spans(rng):
    items = kit.numbers(rng, 6, 1, 20)
    code = (f"prices = {items}\nspans, stack = [], []\nfor day, price in enumerate(prices):\n    while stack and "
            f"prices[stack[-1]] <= price:\n        stack.pop()\n    spans.append(day - stack[-1] if stack else day + 1)\n    "
            f"stack.append(day)\nprint(spans)\nprint([prices[day] for day in stack])")
    return code, ("A span counts the days up to today, without a break, on which the price was not above today's. The stack "
                  "keeps days with falling prices; days with a price that is not higher are popped, and the top then is the "
                  "last higher day."), [
        ("only the day before is compared", "The `while` goes back as long as prices are not higher.", "    while stack",
         "    if stack"), ("today does not count", "Today is part of the span.", "day - stack[-1] if stack else day + 1",
                           "day - stack[-1] - 1 if stack else day"),
                      ("all lower days before count", "A higher day ends the span.", "day - stack[-1] if stack else day + 1",
                       "sum(p <= price for p in prices[:day + 1])"),
                      ("without a higher day the span is 1", "Then all days so far belong to it.", "else day + 1", "else 1"),
                      ("lower days stay on the stack", "They are popped.", "print([prices[day] for day in stack])",
                       "print(prices)")]


def tidy(rng):
    text = "".join(rng.choice("aabbc") for _ in range(rng.randint(7, 9)))
    size = rng.choice([2, 2, 3])
    code = (f"stack = []\nfor letter in '{text}':\n    if stack and stack[-1][0] == letter:\n        stack[-1][1] += 1\n       "
            f" if stack[-1][1] == {size}:\n            stack.pop()\n    else:\n        stack.append([letter, 1])\n"
            f"print(''.join(letter * count for letter, count in stack))\nprint(len(stack))")
    return code, (f"Each entry is a letter and how often it stands there in a row. At {size} the run disappears, and what was "
                  f"before it meets what comes after it."), [
        ("letters that meet afterwards do not join", "After a run is gone, the entry before it is on top again.",
         "            stack.pop()", "            stack[-1] = ['', 0]"),
                      ("a run that is too short goes as well", f"It must be {size} letters.", f"== {size}", f"== {5 - size}"),
                      ("a longer run stays whole", "It is taken away as soon as it is long enough.", "        if stack[-1][1]",
                       "        if len(set(stack[-1][0])) > 1 and stack[-1][1]"),
                      ("all equal letters count, also apart", "Only a run in a row counts.", "print(len(stack))",
                       "print(len({letter for letter, _ in stack}))"),
                      ("the stack counts letters", "It counts runs.", "print(len(stack))",
                       "print(sum(count for _, count in stack))")]


def path(rng):
    parts = kit.words(rng, 3)
    for _ in range(3):
        parts.insert(rng.randint(1, len(parts)), rng.choice(["..", "..", ".", ""]))
    text = "/" + "/".join(parts) + rng.choice(["", "/"])
    code = (f"stack = []\nfor part in '{text}'.split('/'):\n    if part == '..':\n        if stack:\n            stack.pop()\n "
            f"   elif part not in ('', '.'):\n        stack.append(part)\n    print(len(stack), end=' ')\nprint('/' + "
            f"'/'.join(stack))")
    return code, (f"`{text}` is split at each `/`; two of them side by side, and the one at the front, give an empty part. "
                  f"`..` pops, `.` and empty parts do nothing, a name is pushed."), [
        ("empty parts are names", "They are left out.", "('', '.')", "('.',)"),
                      ("a dot is a name", "It stands for the folder itself.", "('', '.')", "('',)"),
                      ("two dots are a name", "They take the last name away.", "    if part == '..':", "    if part == '...':"),
                      ("two dots go to the top", "They go up by one.", "            stack.pop()", "            stack.clear()"),
                      ("two dots take the first name", "They take the newest.", "stack.pop()", "stack.pop(0)"),
                      ("the slash at the front has no part", "`split` gives an empty text before it.", "'.split('/')",
                       "'.strip('/').split('/')")]


def falling(rng):
    digits = "".join(str(rng.randint(0, 9)) for _ in range(6))
    drop = rng.randint(2, 3)
    code = (f"left = {drop}\nstack = []\nfor digit in '{digits}':\n    while left and stack and stack[-1] > digit:\n        "
            f"stack.pop()\n        left -= 1\n    stack.append(digit)\nprint(''.join(stack), left)\n"
            f"print(''.join(stack[:len(stack) - left]))")
    return code, (f"To make the number smallest, {drop} digits may go. A digit on top that is larger than the next one is "
                  f"popped while any may still go; what is left to drop is cut from the end."), [
        ("the largest digits go", "A digit goes when a smaller one follows it.", "stack[-1] > digit", "stack[-1] >= '7'"),
                      ("only one digit goes at a time", "The `while` may pop several.", "    while left", "    if left"),
                      ("the last digits go", "Digits in front weigh more.", "    while left and", "    while False and"),
                      ("equal digits go too", "The comparison is strict.", "stack[-1] > digit", "stack[-1] >= digit"),
                      ("any number of digits may go", "`left` counts down to 0.", "        left -= 1", "        pass")]
