"""How it works: turns a draft into a question by running its programs. Nothing a template says is believed.

`prove(draft, rng)` is a generator: it yields tasks, is sent their outcomes (see crew.py), and returns the question, or raises
Rejected (the template is wrong) or Again (this instance has too few choices or nothing to choose; the generator asks the
template once more with the next attempt). A wrong choice that is no good, because its program raises or it is right after all,
is dropped, as long as enough are left.
"""
import counting
import databases
import forks
import kit
import programs

MOST_LINES, MOST_CHARACTERS = 24, 900
LEAST_WRONG, MOST_WRONG = 2, 4


class Rejected(Exception):
    """The template is wrong; the message is half a sentence for its author."""


class Again(Exception):
    """This instance is no good question; the message says why, should all attempts end so."""


def prove(draft, rng):
    return KINDS[draft["kind"]](draft, rng)


# Running

def program(code):
    """The task of running a program; where it could leave something behind, no other question comes after it."""
    return forks.Task(programs.run_program, code, alone=not programs.keeps_to_itself(code))


def run(*codes):
    return (yield [program(code) for code in codes])


def printed(outcome, what):
    """All a program prints, without its last newline."""
    ended(outcome, what)
    text = outcome.stdout[:-1] if outcome.stdout.endswith("\n") else outcome.stdout
    if not text.strip():
        raise Again(f"{what} prints nothing")
    if text.count("\n") >= MOST_LINES or len(text) > MOST_CHARACTERS:
        raise Rejected(f"{what} prints more than {MOST_LINES} lines or {MOST_CHARACTERS} characters, too much for a choice")
    return text


def ended(outcome, what):
    if outcome.status != "ok":
        raise Rejected(f"{what} {outcome.sentence()}")
    return outcome


def agree(draft, key):
    claim = draft.get("claim")
    if claim is not None and claim != key:
        raise Rejected(f"the template claims {claim!r}, and the interpreter says {key!r}")


# Choices

def question(draft, form, answer, **parts):
    fill = {"prompt": draft["prompt"], "explanation": draft["explanation"].replace("[[key]]", answer)}
    return {"kind": draft["kind"], "form": form, "code": draft.get("code") or "", "language": "python", "choices": [],
            "answer": answer, "tempting": [], "data": {}, **fill, **parts}


def with_key(draft, rng, what, task_of, value_of, **parts):
    """Runs the draft's code and that of its wrong choices; `value_of(outcome, what)` is what a choice reads."""
    coded = [choice for choice in draft["wrong"] if choice["code"] is not None]
    key, *others = yield [task_of(draft["run"] if "run" in draft else draft["code"]), *(task_of(choice["code"]) for choice in coded)]
    key = value_of(key, what)
    agree(draft, key)
    texts, faults = {}, []
    for choice, other in zip(coded, others):
        texts[id(choice)] = value_or_fault(value_of, other, choice, faults)
    return with_choices(draft, key, rng, texts, faults, **parts)


def value_or_fault(value_of, outcome, choice, faults):
    """What a wrong choice reads; None, and a fault more, when it reads nothing that can be chosen."""
    try:
        return value_of(outcome, f"the wrong choice {choice['name']!r}")
    except (Again, Rejected) as fault:
        faults.append(str(fault))
        return None


def with_choices(draft, key, rng, texts=None, faults=(), **parts):
    """A question whose wrong choices differ from the key and from each other."""
    seen, tempting = {shape(key)}, []
    for choice in draft["wrong"]:
        text = choice["text"] if choice["text"] is not None else (texts or {})[id(choice)]
        if text is not None and shape(text) not in seen:
            seen.add(shape(text))
            tempting.append(temptation(choice, text))
    if len(tempting) < LEAST_WRONG:
        raise Again("; ".join([f"only {len(tempting)} wrong choices differ from the answer and each other; there must be "
                               f"{LEAST_WRONG} or more", *faults]))
    if len(tempting) > MOST_WRONG:
        tempting = [tempting[place] for place in sorted(rng.sample(range(len(tempting)), MOST_WRONG))]
    choices = [key, *(choice["text"] for choice in tempting)]
    rng.shuffle(choices)
    return question(draft, "choice", key, choices=choices, tempting=tempting, **parts)


def temptation(choice, text):
    return {"text": text, "misconception": choice["name"], "why": choice["why"]}


def shape(text):
    """What is seen of a choice: blanks at line ends are not."""
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip()


# The kinds

def predict_output(draft, rng):
    return (yield from with_key(draft, rng, "the program", program, printed))


def exception(draft, rng):
    def ending(outcome, what):
        if outcome.status not in ("ok", "raised"):
            raise Rejected(f"{what} {outcome.sentence()}")
        return kit.raises(outcome.line, outcome.error) if outcome.status == "raised" else kit.raises()
    return (yield from with_key(draft, rng, "the program", program, ending))


def termination(draft, rng):
    def counting_task(code):
        return forks.Task(counting.count_line, code, draft["line"], cpu=4.0)

    def count(outcome, what):
        endless = ended(outcome, what).said["endless"]
        if endless and draft["claim"] is None:
            raise Rejected(f"{what} ran more than {counting.ENDLESS} lines; claim kit.times(kit.NEVER) if it never ends")
        return kit.times(kit.NEVER if endless else outcome.said["count"])
    return (yield from with_key(draft, rng, "the program", counting_task, count, data={"line": draft["line"]}))


def complexity(draft, rng):
    codes = [draft["code"], *([draft["counted"]] if draft["counted"] is not None else [])]
    outcomes = yield [forks.Task(counting.count_steps, code, draft["call"], draft["sizes"], cpu=6.0) for code in codes]
    measured = [ended(outcome, what).said["measured"] for outcome, what in zip(outcomes, ("the program", "the counted program"))]
    results = {size: result for size, _, result in measured[0]}
    if any(results.get(size, result) != result for size, _, result in measured[-1]):
        raise Rejected("the counted program does not return what the shown one returns")
    pairs = [(size, steps) for size, steps, _ in measured[-1]]
    best, off = counting.growth_of(pairs)
    second = min(value for name, value in off.items() if name != best)
    if best != draft["claim"]:
        raise Rejected(f"the template claims {draft['claim']}, and the steps grow as {best}: {pairs}")
    if off[best] > 0.12 or second < off[best] * 1.3:
        raise Rejected(f"the steps do not show clearly how they grow ({best} is off by {off[best]:.3f}): {pairs}")
    return with_choices(draft, best, rng, data={"call": draft["call"], "steps": pairs})


SHOW = '''
def __show(make):
    try:
        text = repr(make())
    except Exception as error:
        text = "raises " + type(error).__name__
    print(">>>", text)
'''


def calls_of(draft):
    """The program that is put under an answer: it shows what each call gives."""
    return "\n" + SHOW + "".join(f"__show(lambda: {call})\n" for call in draft["calls"])


def results_of(outcome):
    return [line[4:] for line in outcome.stdout.split("\n") if line.startswith(">>> ")]


def tests_of(draft, results):
    return [{"call": call, "result": result} for call, result in list(zip(draft["calls"], results))[:draft["shown"]]]


def fill_blank(draft, _):
    texts = [draft["claim"], *(choice["text"] if choice["text"] is not None else choice["code"] for choice in draft["wrong"])]
    right, *others = yield from run(*(draft["code"].replace(kit.BLANK, text) + calls_of(draft) for text in texts))
    expected = ended(right, "the program with its blank filled").stdout
    passing = [outcome.status == "ok" and outcome.stdout == expected for outcome in others]
    return question(draft, "blank", draft["claim"], tempting=failing(draft, texts[1:], passing, "the wrong choice {!r} passes all tests"),
                    data={"tests": tests_of(draft, results_of(right)), "check": calls_of(draft), "expected": expected})


def failing(draft, texts, passing, fault):
    """The wrong choices of an answer that is written, without those that pass as right."""
    faults = [fault.format(text) for text, passes in zip(texts, passing) if passes]
    if faults and len(texts) - len(faults) < LEAST_WRONG:
        raise Again("; ".join(faults))
    return [temptation(choice, text) for choice, text, passes in zip(draft["wrong"], texts, passing) if not passes]


def find_bug(draft, _):
    fixed, broken = yield from run(*(code + calls_of(draft) for code in (draft["fixed"], draft["code"])))
    results = results_of(ended(fixed, "the fixed program"))
    if broken.status == "ok" and results_of(broken)[:draft["shown"]] == results[:draft["shown"]]:
        raise Again("the bug shows in none of the tests that are shown")
    return question(draft, "bug", draft["claim"], tempting=[temptation(choice, choice["text"]) for choice in draft["wrong"]],
                    data={"tests": tests_of(draft, results), "check": calls_of(draft), "expected": fixed.stdout,
                          "fixed": draft["fixed"], "line": int(draft["claim"])})


def order_lines(draft, rng):
    lines = draft["code"].split("\n") + [choice["text"] for choice in draft["wrong"]]
    orders = [rng.sample(lines, len(lines)) for _ in range(4)]
    right, *others = yield from run(draft["code"], *("\n".join(order) for order in orders))
    expected = printed(right, "the program")
    for order, outcome in zip(orders, others):
        if outcome.stdout.rstrip("\n") != expected:
            return question(draft, "order", draft["code"], code="", choices=order, data={"expected": expected}, tempting=[
                temptation(choice, choice["text"]) for choice in draft["wrong"]])
    raise Again("the lines run right in any order")


def pick_all(draft, rng):
    outcomes = yield from run(*(kit.join(draft["code"], asked(draft["test"], item)) for item in draft["items"]))
    verdicts = {item: verdict_of(draft, item, outcome) for item, outcome in zip(draft["items"], outcomes)}
    return {**picked(draft, verdicts, rng, str), "data": {"test": draft["test"]}}


def asked(test, item):
    code = test.replace("{item}", item)
    return code if "print(" in test else f"print(bool({code}))"


def verdict_of(draft, item, outcome):
    last = outcome.stdout.rstrip("\n").rpartition("\n")[2]
    if outcome.status == "raised" and outcome.error in draft["false_if"]:
        return False
    if outcome.status != "ok" or last not in ("True", "False"):
        raise Rejected(f"the test of {item!r} {outcome.sentence()} and printed {last!r}, not True or False")
    return last == "True"


def regex(draft, rng):
    (outcome,) = yield [forks.Task(match_all, draft["asked"], draft["items"])]
    return picked(draft, dict(zip(draft["items"], ended(outcome, "the pattern").said["matches"])), rng, repr)


def match_all(asked, items):
    import re
    return {"status": "ok", "matches": [bool(eval(asked, {"re": re, "text": item})) for item in items]}


def picked(draft, verdicts, rng, show):
    right = [item for item, holds in verdicts.items() if holds]
    if not right or len(right) == len(verdicts):
        raise Again("all or none of the items are right")
    items = list(verdicts)
    rng.shuffle(items)
    answer = "\n".join(show(item) for item in items if verdicts[item])
    notes = [{"text": show(item), "misconception": "", "why": draft["whys"][item]} for item in items if item in draft["whys"]]
    return question(draft, "pick", answer, choices=[show(item) for item in items], tempting=notes)


def sql_result(draft, rng):
    def query(text):
        return forks.Task(databases.both_ways, draft["code"], text)

    def rows(outcome, what):
        return databases.text_of(rows_of(outcome, what))
    data = {"schema": draft["code"], "query": draft["query"]}
    draft = {**draft, "run": draft["query"]}
    made = yield from with_key(draft, rng, "the query", query, rows, language="sql", data=data)
    return {**made, "code": data["schema"] + "\n\n" + data["query"]}


def rows_of(outcome, what):
    """Rows of a query; an order that is luck is refused."""
    forward, backward = ended(outcome, what).said["rows"]
    if forward != backward:
        raise Rejected(f"{what} returns its rows in an order that is luck; add ORDER BY")
    return forward


def sql_write(draft, _):
    scripts = [draft["code"] + "\n" + rows for rows in draft["databases"]]
    queries = [draft["claim"], *(choice["code"] or choice["text"] for choice in draft["wrong"])]
    outcomes = yield [forks.Task(databases.both_ways, script, query) for query in queries for script in scripts]
    answers = [answer_rows(draft, outcome) for outcome in outcomes[:len(scripts)]]
    tries = [outcomes[start:start + len(scripts)] for start in range(len(scripts), len(outcomes), len(scripts))]
    passing = [not any(differs(outcome, rows, draft["ordered"]) for outcome, rows in zip(tried, answers)) for tried in tries]
    return question(draft, "query", draft["claim"], code=scripts[0], language="sql",
                    tempting=failing(draft, queries[1:], passing, "the wrong query {!r} returns the right rows in all databases"),
                    data={"scripts": scripts, "ordered": draft["ordered"], "rows": answers, "expected": databases.text_of(answers[0])})


def answer_rows(draft, outcome):
    forward, backward = ended(outcome, "the answer").said["rows"]
    if draft["ordered"] and forward != backward:
        raise Rejected("the answer returns its rows in an order that is luck; ask for an order that decides")
    return forward


def differs(outcome, rows, ordered):
    return outcome.status != "ok" or not databases.same(outcome.said["rows"][0], rows, ordered)


def http(draft, rng):
    yield from ()
    rows = [row for rows in kit.table("http").values() for row in rows]
    known = {name for row in rows for name in row["names"]}
    for text in [draft["claim"], *(choice["text"] or "" for choice in draft["wrong"])]:
        unknown = [part for part in text.split(", ") if part not in known]
        if unknown:
            raise Rejected(f"{unknown[0]!r} is not in the table of HTTP")
    if draft["source"] not in {row["source"] for row in rows}:
        raise Rejected(f"{draft['source']!r} is not a source of the table of HTTP")
    return with_choices(draft, draft["claim"], rng, language="http", data={"source": draft["source"]})


def estimate(draft, _):
    coded = [choice for choice in draft["wrong"] if choice["code"] is not None]
    right, *others = yield from run(draft["calculation"], *(choice["code"] for choice in coded))
    key = printed(right, "the calculation")
    value = number(key, "the calculation")
    agree(draft, key)
    values = {id(choice): value_or_fault(lambda outcome, what: number(printed(outcome, what), what), other, choice, [])
              for choice, other in zip(coded, others)}
    tempting = [(choice, float(choice["text"]) if choice["text"] is not None else values[id(choice)]) for choice in draft["wrong"]]
    return question(draft, "number", key, code="",
                    tempting=[temptation(choice, format(tempted, "g")) for choice, tempted in tempting
                              if tempted is not None and not value / draft["factor"] <= tempted <= value * draft["factor"]],
                    data={"unit": draft["unit"], "factor": draft["factor"], "calculation": draft["calculation"]})


def number(text, what):
    try:
        value = float(text.replace("_", "").replace(",", ""))
    except ValueError:
        raise Rejected(f"{what} prints {text!r}, not one number") from None
    if value <= 0:
        raise Rejected(f"{what} gives {text}, which is not above 0")
    return value


KINDS = {"predict-output": predict_output, "exception": exception, "termination": termination, "complexity": complexity,
         "fill-blank": fill_blank, "find-bug": find_bug, "order-lines": order_lines, "pick-all": pick_all,
         "sql-result": sql_result, "sql-write": sql_write, "http": http, "regex": regex, "trace": predict_output,
         "estimate": estimate}
