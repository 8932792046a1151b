"""A line or loop with bits; wrong choices swap the signs, forget the precedence or count from the other side."""
import kit


def make(rng, level):
    task = rng.choice([masks, shifts, single] if level == "junior" else [masks, shifts, single, lowest, count, lonely, subsets,
                                                                         precedence, negative, pack])
    code, note, changes = task(rng)
    wrong = [kit.wrong(name, why, code=kit.swap(code, old, new, code.count(old))) for name, why, old, new in changes]
    return kit.predict_output(code, wrong=wrong, explanation=f"{note}\n\nIt prints:\n\n```text\n[[key]]\n```")


def both(a, b):
    return f"{a} is `{a:05b}` and {b} is `{b:05b}`."


def masks(rng):
    a, b = kit.numbers(rng, 2, 3, 30)
    sign, said = rng.choice([("&", "keeps the bits that are in both"), ("|", "keeps the bits that are in one or both"),
                             ("^", "keeps the bits that are in exactly one")])
    form = rng.choice([f"print(a {sign} b)", f"print(bin(a {sign} b))", f"print(f'{{a {sign} b:05b}}')",
                       f"a {sign}= b\nprint(a, b)", f"print(a {sign} b, (a {sign} b) {sign} b)"])
    others = [other for other in "&|^" if other != sign]
    return f"a, b = {a}, {b}\n{form}", f"{both(a, b)} `{sign}` {said}: `{eval(f'{a} {sign} {b}'):05b}`.", [
        (f"it is read as {others[0]}", f"`{sign}` {said}.", f" {sign} ",
         f" {others[0]} ") if f" {sign} " in form else (f"it is read as {others[0]}", f"`{sign}` {said}.", f"{sign}=",
                                                        f"{others[0]}="),
        (f"it is read as {others[1]}", f"`{sign}` {said}.", f" {sign} ",
         f" {others[1]} ") if f" {sign} " in form else (f"it is read as {others[1]}", f"`{sign}` {said}.", f"{sign}=",
                                                        f"{others[1]}="),
        ("the numbers are added", "Bits don't carry here.", f" {sign} ",
         " + ") if f" {sign} " in form else ("the numbers are added", "Bits don't carry here.", f"{sign}=", "+="),
        ("and and or of Python", "Those give one of the two values.", f" {sign} ",
         " and ") if f" {sign} " in form else ("nothing changes", "The name is bound anew.", f"a {sign}= b", "a = a")]


def shifts(rng):
    a, by = rng.randint(5, 40), rng.randint(1, 3)
    sign, other = rng.choice([("<<", ">>"), (">>", "<<")])
    form = rng.choice([f"print(a {sign} {by})", f"print(a {sign} {by} {other} {by})", f"print((a {sign} {by}) + 1)",
                       f"print(a {sign} {by} + 1)", f"print(bin(a {sign} {by}))"])
    factor = f"a {'*' if sign == '<<' else '//'} {by}"
    note = f"`<<` by k multiplies by 2 to the power of k, `>>` divides by it and drops the rest." + (" `+` binds tighter than "
                                                                                                     "a shift, so the shift is "
                                                                                                     "by one more."
                                                                                                     if f"{by} + 1" in form
                                                                                                     else "")
    return f"a = {a}\n{form}", note, [
        ("the direction is swapped", "`<<` makes it larger.", form,
         form.replace(sign, "~~").replace(other, sign).replace("~~", other)),
        ("the shift multiplies by the number itself", "Each place is a factor 2.", form,
         form.replace(f"a {sign} {by}", factor, 1)),
        ("the shift is done first", "`+` and `-` bind tighter than shifts.", form,
         form.replace(f"a {sign} {by} + 1",
                      f"(a {sign} {by}) + 1") if f"{by} + 1" in form else form.replace(f"{sign} {by}", f"{sign} {by + 1}", 1)),
        ("nothing is lost", "Bits shifted out to the right are gone.", form,
         form.replace(f"a {sign} {by} {other} {by}",
                      "a") if f"{by} {other}" in form else form.replace(f"{sign} {by}", f"{sign} {by - 1}", 1)),
        ("one more", "Count the places.", form, form.replace("(a", "(2 + a", 1))]


def single(rng):
    value, place = rng.randint(20, 63), rng.randint(1, 4)
    kind = rng.choice(["set", "clear", "flip", "test", "upper"])
    line = {"set": "value | (1 << place)", "clear": "value & ~(1 << place)", "flip": "value ^ (1 << place)",
            "test": "value >> place & 1", "upper": "value >> place"}[kind]
    said = {"set": "sets the bit", "clear": "clears the bit", "flip": "turns the bit", "test": "gives the bit as 0 or 1",
            "upper": "gives all bits from this place on"}[kind]
    code = f"value, place = {value}, {place}\nprint({line})"
    others = {"set": ("value ^ (1 << place)", "value & ~(1 << place)"),
              "clear": ("value ^ (1 << place)", "value & (1 << place)"),
              "flip": ("value | (1 << place)", "value & ~(1 << place)"),
              "test": ("value & (1 << place)", "bool(value >> place)"),
              "upper": ("value & ~(1 << place)", "value >> place & 1")}[kind]
    return code, (f"{value} is `{value:06b}`. Places are counted from the right, from 0, so place {place} holds "
                  f"{value >> place & 1}. This {said}."), [
        ("another trick is meant", f"This one {said}.", line, others[0]),
                      ("a third trick is meant", f"This one {said}.", line, others[1]),
                      ("places are counted from 1", "The rightmost bit has place 0.", f", {place}\n", f", {place - 1}\n"),
                      ("places are counted from the left", "They are counted from the right.", f", {place}\n",
                       f", {5 - place if 5 - place != place else 0}\n"),
                      ("the number of the place is the mask", "1 is shifted to that place.", line,
                       line.replace("(1 << place)", "place").replace("value >> place & 1", "value & place")),
                      ("nothing changes", "Look at the bit.", line, "value")]


def lowest(rng):
    value = rng.choice([12, 20, 24, 36, 40, 44, 48, 56, 52, 10, 18, 22, 26, 28, 60, 14, 34, 50])
    line, said = rng.choice([("value & (value - 1)", "clears the lowest bit that is 1"),
                             ("value & -value", "leaves only the lowest bit that is 1"),
                             ("value | (value - 1)", "fills the zeros below the lowest 1 with ones"),
                             ("value ^ (value - 1)", "leaves the lowest 1 and all places below it as ones"),
                             ("(value & -value).bit_length() - 1", "gives the place of the lowest 1")])
    form = rng.choice([f"print({line})", f"print(bin({line}))", f"print({line}, value)", f"print(f'{{{line}:06b}}')"])
    return f"value = {value}\n{form}", f"{value} is `{value:06b}`, {value - 1} is `{value - 1:06b}`. `{line}` {said}.", [
        ("the highest bit is meant", "The lowest 1 is at the right.", line, "1 << value.bit_length() - 1"),
        ("another trick", f"This {said}.", line, "value & (value - 1)" if line != "value & (value - 1)" else "value & -value"),
        ("minus one is simply taken away", "The sign between works bit by bit.", line, "value - 1"),
        ("it tests for a power of two", "There is no comparison here.", line, "int(value & (value - 1) == 0)"),
        ("nothing changes", "At least one bit does.", line, "value"),
        ("the place of the lowest bit", f"This {said}.", line, "(value & -value).bit_length()")]


def count(rng):
    value = rng.randint(20, 127)
    step, said = rng.choice([("value &= value - 1", "each round clears one 1, so the rounds are counted by ones"),
                             ("value >>= 1", "each round drops a place, so the rounds are the length of the number in bits"),
                             ("value //= 4", "each round drops two places"),
                             ("value &= value >> 1",
                              "each round keeps a 1 only if its left neighbour is 1 too, so the rounds are the longest run of "
                              "ones")])
    code = f"value, rounds = {value}, 0\nwhile value:\n    {step}\n    rounds += 1\nprint(rounds)"
    return code, f"{value} is `{value:b}`. Here {said}.", [
        (f"it is read as '{other}'", said[0].upper() + said[1:] + ".", step,
         other) for other in ("value &= value - 1", "value >>= 1", "value //= 4",
                              "value &= value >> 1") if other != step] + [("the zeros are counted", "The ones are.",
                                                                           "print(rounds)",
                                                                           f"print({bin(value)[2:].count('0')})"),
                                                                          ("the last round is left out",
                                                                           "The round that makes it 0 counts.", "rounds = ",
                                                                           "rounds = -1 + ")]


def lonely(rng):
    one, *rest = kit.numbers(rng, 4, 1, 31)
    items = rest * 2 + [one]
    if rng.random() < 0.4:
        items.remove(rest[0])
    rng.shuffle(items)
    code = f"left = 0\nfor value in {items}:\n    left ^= value\nprint(left)"
    odd = [value for value in sorted(set(items)) if items.count(value) % 2]
    return code, (f"A value that comes twice takes itself out, as x ^ x is 0. What comes an odd number of times is left: "
                  f"{', '.join(map(str, odd))}") + (f"; these are joined with ^." if len(odd) > 1 else "."), [
        ("or instead of exclusive or", "Bits that are in both go out.", "^=", "|="),
                      ("the values are added", "Bits don't carry.", "^=", "+="),
                      ("and instead of exclusive or", "Bits that differ stay.", "left = 0", "left = 31"),
                      ("only the last value counts", "All are joined.", "^=", "="),
                      ("values are taken away", "Bits don't borrow.", "print(left)", f"print({max(items)})"),
                      ("nothing is left", "Look for values without a partner.", "^= value", "= 0")]


def subsets(rng):
    items = rng.sample("abcdef", rng.choice([3, 4]))
    mask = rng.randint(1, 2 ** len(items) - 1)
    form = rng.choice(["one", "size"])
    if form == "one":
        code = f"items, mask = {items}, {mask}\nprint([item for place, item in enumerate(items) if mask >> place & 1])"
        return code, f"{mask} is `{mask:0{len(items)}b}`. Place 0 is the rightmost bit and stands for `{items[0]}`.", [
            ("the leftmost bit is the first item", "Place 0 is the rightmost bit.", "mask >> place & 1",
             f"mask >> {len(items) - 1} - place & 1"),
            ("places are counted from 1", "The first place is 0.", "mask >> place & 1", "mask >> place + 1 & 1"),
            ("bits that are 0 choose", "A 1 chooses.", "if mask", "if not mask"),
            ("the mask is a number of items", "Each bit stands for an item.", "mask >> place & 1", "place < mask"),
            ("the mask is an index", "Each bit stands for an item.", "mask >> place & 1", f"place == mask % {len(items)}")]
    size = rng.randint(1, len(items) - 1)
    code = (f"items, count = {items}, 0\nfor mask in range(1 << len(items)):\n    if bin(mask).count('1') == {size}:\n        "
            f"count += 1\n        last = mask\nprint(count, last)")
    return code, (f"Every mask stands for a choice of items. Exactly {size} of {len(items)} bits are 1; the last such mask has "
                  f"its ones at the left end."), [
        ("the range ends one too early", "The stop of a range is not included, and the last mask is all ones.",
         "1 << len(items)",
         f"{(1 << len(items)) - 1}"),
                      ("the masks are as many as the items", "There are 2 to the power of the number of items.",
                       "1 << len(items)", "len(items) + 1"),
                      ("at least that many", "Exactly that many.", f"== {size}", f">= {size}"),
                      ("at most that many", "Exactly that many.", f"== {size}", f"<= {size}"),
                      ("zeros are counted", "Ones are.", "bin(mask).count('1')", "bin(mask)[2:].count('0')"),
                      ("the first mask", "The last one is printed.", "last = mask", f"last = {(1 << size) - 1}")]


def precedence(rng):
    a, b, c = kit.numbers(rng, 3, 1, 15)
    text, grouped, false, why = rng.choice([(f"{a} & {b} == {c}", f"{a} & ({b} == {c})", f"({a} & {b}) == {c}",
                                             "In Python `&` binds tighter than `==`"),
                                            (f"{a} | {b} + {c}", f"{a} | ({b} + {c})", f"({a} | {b}) + {c}",
                                             "`+` binds tighter than `|`"),
                                            (f"{a} ^ {b} & {c}", f"{a} ^ ({b} & {c})", f"({a} ^ {b}) & {c}",
                                             "`&` binds tighter than `^`"),
                                            (f"{a} | {b} ^ {c}", f"{a} | ({b} ^ {c})", f"({a} | {b}) ^ {c}",
                                             "`^` binds tighter than `|`"),
                                            (f"{a} & {b} << 1", f"{a} & ({b} << 1)", f"({a} & {b}) << 1",
                                             "a shift binds tighter than `&`"),
                                            (f"{a} << 1 + {c % 3}", f"{a} << (1 + {c % 3})", f"({a} << 1) + {c % 3}",
                                             "`+` binds tighter than a shift"),
                                            (f"~{a} & {b}", f"(~{a}) & {b}", f"~({a} & {b})", "`~` binds tighter than `&`"),
                                            (f"-{a} & {b}", f"(-{a}) & {b}", f"-({a} & {b})",
                                             "the minus binds tighter than `&`")])
    if "==" in text:
        grouped, false = false, grouped
    return f"print({text})", f"{why}, so it is read as `{grouped}`.", [
        ("the other grouping", why + ".", text, f"int({false})" if "==" in text else false),
        ("everything is or", "Each sign does its own.", text,
         text.replace("&", "|").replace("^", "|").replace("== ", "| ") if "<<" not in text and "+" not in text
         else f"{a} | {b}"),
        ("everything is and", "Each sign does its own.", text, f"{a} & {b} & {c}"),
        ("the numbers are added", "Bits don't carry.", text, f"{a} + {b}"),
        ("exclusive or", "Each sign does its own.", text, f"{a} ^ {b}"),
        ("only the first counts", "Both sides count.", text, f"{a}")]


def negative(rng):
    value, by = rng.randint(3, 40), rng.randint(1, 2)
    text, said = rng.choice([(f"~{value}", "`~x` is -x - 1, as a negative number has endless ones at the left"),
                             (f"-{value} >> {by}", "a shift to the right rounds down, also below zero"),
                             (f"-{value} & 15", "-x has endless ones at the left; the mask keeps the four lowest places"),
                             (f"~{value} & 31", "`~` turns all bits, and the mask keeps the five lowest places"),
                             (f"~{value} + 1", "`~x + 1` is -x"),
                             (f"-{value} // {2 ** by}", "`//` rounds down, also below zero"),
                             (f"~-{value}", "`~-x` is x - 1"), (f"-~{value}", "`-~x` is x + 1")])
    return f"print({text})", f"Here {said}.", [
        ("the sign is simply turned", "`~` turns bits, not the sign.", text, f"-{value}"),
        ("the sign is left out", "The number is below zero.", text, text.replace("-", "").replace("~", "")),
        ("rounded towards zero", "Python rounds down.", text, f"-({value} >> {by})"),
        ("only the bits of the number are turned", "There are endless zeros at the left, which turn as well.", text,
         f"{value} ^ {(1 << value.bit_length()) - 1}"), ("one too many", "Mind the one.", text, f"({text}) + 1"),
        ("one too few", "Mind the one.", text, f"({text}) - 1")]


def pack(rng):
    a, b, size = rng.randint(1, 7), rng.randint(1, 7), rng.choice([3, 4])
    code = (f"packed = {a} << {size} | {b}\nprint(packed)\nprint(packed >> {size}, packed & "
            f"{(1 << size) - 1})") if rng.random() < 0.5 else (f"packed = {b}\npacked = packed << {size} | {a}\nprint(packed, "
                                                               f"packed & {(1 << size) - 1})")
    return code, (f"The first number is moved {size} places to the left, and the second one fills those places. The mask "
                  f"{(1 << size) - 1} takes the low places out again."), [
        ("the numbers are added without a shift", "The shift makes room.", f" << {size}", ""),
                      ("a shift multiplies by the number", f"{size} places are a factor {1 << size}.", f" << {size}",
                       f" * {size}"), ("written side by side in decimal", "The places are bits.", f" << {size} | ", " * 10 + "),
                      ("one place less", "Count the places.", f" << {size}", f" << {size - 1}"),
                      ("one place more", "Count the places.", f" << {size}", f" << {size + 1}"),
                      ("the mask takes the high part", "It has its ones at the right.", f"& {(1 << size) - 1}", f">> {size}")]
