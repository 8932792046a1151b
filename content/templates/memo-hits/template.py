"""A recursion with a cache; the program prints which arguments are really worked out, or how many hits there were."""
import kit

RULES = ("f(n - 1) + f(n - 2)", "f(n - 1) + f(n - 3)", "f(n - 2) + f(n - 3)", "f(n - 2) + f(n - 1)", "f(n // 2) + f(n // 3)",
         "f(n // 2) + f(n // 2)", "f(n // 2) + f((n + 1) // 2)", "max(f(n - 1), f(n - 2) + n)", "min(f(n - 1), f(n // 2)) + 1",
         "f(n - 1) + f(n - 1)")


def make(rng, level):
    rule = rng.choice(RULES)
    name = rng.choice(["ways", "cost", "best", "paths", "value"])
    halves = "//" in rule and "n - 1" not in rule
    start = rng.randint(9, 20) if halves else rng.randint(4, 6)
    stop = "n <= 1"
    style = rng.choice(["dict", "cache", "dict", "cache", "count"])
    later = rng.choice([None, start - 1, start + 1, start])
    code = write(style, name, rule, stop, start, later)
    plain = write("plain", name, rule, stop, start, later)
    wrong = [kit.wrong("nothing is saved", "Without the cache every call would be worked out again.", code=match(plain, style)),
             kit.wrong("the cache is empty again for the next call", "It lives as long as the function or the dict.",
                       code=write(style, name, rule, stop, start, later, reset=True)),
             kit.wrong("the second term is never worked out", "Only an argument that was seen before is looked up.",
                       code=write(style, name, rule, stop, start, later, drop=True)),
             kit.wrong("the base case is not asked for", "Calls with a small n enter the function as well.",
                       code=write(style, name, rule, "n <= 2", start, later)),
             kit.wrong("one step too deep", "The recursion ends where the base case holds.",
                       code=write(style, name, rule, "n <= 0" if "n + 1" not in rule else stop, start, later)),
             kit.wrong("both calls of a pair are looked up", "The first call with a new argument is always worked out.",
                       code=write(style, name, rule, stop, start - 1, later)),]
    order, hits = follow(rule, stop, [start] + ([later] if later is not None else []))
    explanation = "\n\n".join([f"An argument is worked out once; after that its value is looked up. New arguments come in this "
                               f"order: {', '.join(map(str, order))}.",
                               f"That is {len(order)} worked out. Calls that were answered from the cache: {hits}.",
                               f"The second call, with {later}, "
                               f"{'needs nothing new' if later is not None and later <= start else 'finds most of it ready'}."
                               if later is not None else "", "It prints:\n\n```text\n[[key]]\n```"])
    return kit.trace(code, wrong=wrong, explanation=explanation)


def write(style, name, rule, stop, start, later, reset=False, drop=False):
    rule = rule.replace("f(", f"{name}(")
    if drop:
        rule = rule.split(" + ")[0] if " + " in rule and "max" not in rule and "min" not in rule else rule.split(", ")[0].split("(",
                                                                                                                                1)[1]
    calls = f"{name}({start})\n" + (f"{name}.cache_clear()\n" if reset and style in ("cache", "count") else "memo.clear()\n"
                                    if reset else "")
    calls += f"{name}({later})\n" if later is not None else ""
    body = f"    if {stop}:\n        return 1\n    return {rule}\n"
    if style == "dict":
        keep = f"    if n not in memo:\n        print('work', n)\n        memo[n] = 1 if {stop} else {rule}\n    return memo[n]\n"
        return f"memo = {{}}\n\ndef {name}(n):\n{keep}\n{calls}print(len(memo))"
    if style == "cache":
        return f"from functools import cache\n\n@cache\ndef {name}(n):\n    print('work', n)\n{body}\n{calls}"
    if style == "count":
        show = f"info = {name}.cache_info()\nprint(info.hits, info.misses)"
        return f"from functools import cache\n\n@cache\ndef {name}(n):\n{body}\n{calls}{show}"
    return f"calls = []\n\ndef {name}(n):\n    calls.append(n)\n{body}\n{calls}"


def match(plain, style):
    """The program without a cache, with the prints of the other."""
    if style == "count":
        return plain + "\nprint(0, len(calls))"
    if style == "cache":
        return plain.replace("    calls.append(n)\n",
                             "    calls.append(n)\n    if len(calls) < 14:\n        print('work', n)\n")
    return plain.replace("    calls.append(n)\n",
                         "    calls.append(n)\n    if len(calls) < 14:\n        print('work', n)\n") + "\nprint(len(calls))"


def follow(rule, stop, starts):
    seen, order, hits = {}, [], [0]

    def f(n):
        if n in seen:
            hits[0] += 1
            return seen[n]
        order.append(n)
        seen[n] = 1 if eval(stop, {"n": n}) else eval(rule, {"f": f, "n": n, "max": max, "min": min})
        return seen[n]
    for start in starts:
        f(start)
    return order, hits[0]
