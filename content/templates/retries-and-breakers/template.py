"""A circuit breaker meets good and bad calls, or waits between retries are listed; wrong choices change one rule of
the machine."""
import kit

BREAKER = """
state, failures, opened = 'closed', 0, None
for now, works in calls:
    if state == 'open' and now - opened >= {rest}:
        state = 'half-open'
    if state == 'open':
        print(now, 'refused')
        continue
    if works:
        state, failures = 'closed', 0
    else:
        failures += 1
        if state == 'half-open' or failures >= {limit}:
            state, opened = 'open', now
    print(now, state)
"""
WAITS = """
waited = 0
for attempt in range(1, {tries} + 1):
    if attempt == {works}:
        print('worked', attempt)
        break
    wait = {formula}
    {check}waited += wait
    print(attempt, wait)
else:
    print('gave up')
print(waited)
"""


def make(rng, level):
    return waits(rng, level) if rng.random() < 0.45 else breaker(rng, level)


def breaker(rng, level):
    rest, limit = rng.choice([5, 8, 10]), rng.randint(2, 3)
    calls, now = [], 0
    while len(calls) < rng.choice([7, 8]):
        calls.append((now, rng.random() < (0.2 if len(calls) < 4 else 0.45)))
        now += rng.choice([1, 1, 2, 3, rest - 1, rest])
    code = f"calls = {calls}\n{kit.program(BREAKER.format(rest=rest, limit=limit))}"
    changes = [("an open breaker still makes the calls", "While it is open, calls are refused at once.",
                "    if state == 'open':\n        print(now, 'refused')\n        continue\n", ""),
               ("it closes by itself after the rest", "After the rest one trial call decides.", "        state = 'half-open'",
                "        state, failures = 'closed', 0"),
               ("a failed trial needs several failures again", "In half-open one failure opens it again.",
                "state == 'half-open' or ", "state == 'half-open' and failures < 0 or "),
               ("failures are never forgotten", "A call that works sets the count back to 0.",
                "state, failures = 'closed', 0\n    else", "state = 'closed'\n    else"),
               ("a success only lowers the count by one", "It sets the count back to 0.",
                "state, failures = 'closed', 0\n    else", "state, failures = 'closed', max(failures - 1, 0)\n    else"),
               ("it opens one failure later", f"The failure number {limit} in a row opens it.", f"failures >= {limit}",
                f"failures > {limit}"),
               ("the rest must be over, not just reached", f"After exactly {rest} the trial is allowed.", f"opened >= {rest}",
                f"opened > {rest}"),
               ("refused calls begin the rest anew", "It counts from the failure that opened it.",
                "        print(now, 'refused')\n", "        print(now, 'refused')\n        opened = now\n")]
    wrong = [kit.wrong(name, why, code=kit.swap(code, old, new)) for name, why, old, new in changes]
    return kit.trace(code, wrong=wrong,
                     explanation=f"{limit} failures in a row open the breaker. It refuses calls until {rest} seconds after it "
                                 f"was opened; then one call is tried: when it works the breaker closes, when it fails it "
                                 f"opens again, with the rest counted from that time.\n\nIt prints:\n\n```text\n[[key]]\n```")


def waits(rng, level):
    base, factor, cap = rng.choice([1, 2, 3, 5]), rng.choice([2, 2, 3]), rng.choice([10, 15, 20, 30])
    tries, works = rng.randint(4, 6), rng.randint(3, 8)
    formula, said, changes = rng.choice([(f"{base} * {factor} ** (attempt - 1)",
                                          f"The wait begins with {base} and is multiplied by {factor} each time.",
                                          [("the first wait is multiplied already", "For attempt 1 the exponent is 0.",
                                            "(attempt - 1)", "attempt"),
                                           ("the waits grow by addition", f"They are multiplied by {factor}.",
                                            f"{factor} ** (attempt - 1)", "attempt")]),
                                         (f"min({cap}, {base} * {factor} ** (attempt - 1))",
                                          f"The wait begins with {base}, is multiplied by {factor} each time and never exceeds "
                                          f"{cap}.", [("the cap is forgotten", f"`min` keeps it at {cap}.", f"min({cap}, ",
                                                       "max(0, "),
                                                      ("the first wait is multiplied already",
                                                       "For attempt 1 the exponent is 0.",
                                                       "(attempt - 1)", "attempt"),
                                                      ("the cap is a lower limit", "`min` takes the smaller one.", "min(",
                                                       "max(")]),
                                         (f"{base} * attempt", f"The wait grows by {base} each time.",
                                          [("the waits double", "They grow by addition.", f"{base} * attempt",
                                            f"{base} * 2 ** (attempt - 1)"),
                                           ("each wait is the same", "The number of the attempt counts.", f"{base} * attempt",
                                            f"{base}")]),
                                         (f"{base} * attempt ** 2", "The wait grows with the square of the attempt.",
                                          [("the waits double", "The attempt is squared.", "attempt ** 2", "2 ** attempt"),
                                           ("the attempt is doubled", "It is squared.", "attempt ** 2", "attempt * 2")])])
    limit = rng.choice([None, None, rng.randint(base * 4, base * 12)])
    check = f"if waited + wait > {limit}:\n        print('too long')\n        break\n    " if limit else ""
    code = kit.program(WAITS.replace("{check}", check).replace("{formula}", formula).format(tries=tries, works=works))
    changes = [*changes, ("the attempt that works waits too", "The loop ends before the wait.", f"    if attempt == {works}:",
                          f"    if attempt == {works + 1}:"),
               ("one attempt less", f"The range goes up to {tries}.", f"{tries} + 1)", f"{tries})"),
               ("only the last wait is counted", "`waited` adds them up.", "waited += wait", "waited = wait"),
               ("the waits are always the first one", "The wait grows.", "wait = ", f"wait = {base} if attempt else ")]
    wrong = [kit.wrong(name, why, code=kit.swap(code, old, new)) for name, why, old, new in changes]
    end = f"Attempt {works} works." if works <= tries else (f"None of the {tries} attempts works, so the `else` of the loop "
                                                            f"runs unless it was left with `break`.")
    return kit.trace(code, wrong=wrong,
                     explanation=f"{said} {end}" + (f" When the sum would go above {limit}, the loop is left." if limit
                                                    else "") + "\n\nIt prints:\n\n```text\n[[key]]\n```")
