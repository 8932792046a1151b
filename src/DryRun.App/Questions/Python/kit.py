"""How it works: what a template imports. One constructor a kind, each of which returns a draft.

A draft says what is asked and how the wrong choices come about. It never decides the answer: the generator runs the
draft's programs afterwards, each in a fresh interpreter, and what they print is the key. A `claim` is what the template
believes the key to be; when the interpreter disagrees, the template is wrong and is rejected.
"""
import re
import textwrap

BLANK = "____"
NEVER = "never"
CLASSES = ("O(1)", "O(log n)", "O(sqrt n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^3)", "O(2^n)")
TABLES = {}


class KitError(Exception):
    """A template used the kit wrongly; the message says what to do."""


# Small tools for templates

def program(text):
    """Text in triple quotes as a program: common indentation and outer blank lines go."""
    return textwrap.dedent(text).strip("\n").rstrip()


def join(*parts):
    """Several pieces of code under each other; empty ones are left out."""
    return "\n".join(piece for piece in (program(part) for part in parts) if piece)


def indent(text, levels=1):
    return textwrap.indent(program(text), "    " * levels)


def swap(code, old, new, count=1):
    """The program with a piece replaced; an error when the piece is not in it."""
    if old not in code:
        raise KitError(f"swap: {old!r} is not in the program")
    return code.replace(old, new, count)


def line_of(code, piece, which=1):
    """The number of the line, from 1, that holds this piece for the n-th time."""
    found = [number for number, line in enumerate(code.split("\n"), 1) if piece in line]
    if len(found) < which:
        raise KitError(f"line_of: {piece!r} is in {len(found)} lines of the program, not in {which}")
    return found[which - 1]


def table(name):
    """A table of facts from content/data, such as `http`."""
    if name not in TABLES:
        raise KitError(f"table: there is no table {name!r}; known are {', '.join(sorted(TABLES)) or 'none'}")
    return TABLES[name]


def numbers(rng, count, low, high, distinct=True):
    """A list of whole numbers from low to high."""
    return rng.sample(range(low, high + 1), count) if distinct else [rng.randint(low, high) for _ in range(count)]


NAMES = ("Ada", "Bela", "Cora", "Dan", "Edda", "Finn", "Gita", "Hugo", "Ines", "Jon", "Kira", "Liam", "Mona", "Nils", "Olga",
         "Petra", "Quin", "Rosa", "Sven", "Tara", "Uma", "Vera", "Will", "Yara", "Zoe")
WORDS = ("apple", "bread", "candle", "door", "engine", "feather", "garden", "hammer", "island", "jacket", "kettle", "lemon",
         "marble", "needle", "orange", "pencil", "quilt", "ribbon", "saddle", "table", "umbrella", "violin", "window", "yarn")
VARIABLES = ("data", "items", "rows", "parts", "cells", "marks", "steps", "stock", "queue", "batch", "notes", "sizes")


def names(rng, count):
    return rng.sample(NAMES, count)


def words(rng, count):
    return rng.sample(WORDS, count)


def variables(rng, count):
    return rng.sample(VARIABLES, count)


# Wrong choices

def wrong(name, why, *, text=None, code=None):
    """A wrong choice: the name of the misconception, why it is tempting, and what it comes to.

    `code` is a changed program that does what the misconception believes; it is run, and what it gives is the choice.
    `text` is the choice itself. Exactly one of the two.
    """
    if (text is None) == (code is None):
        raise KitError(f"wrong({name!r}): give text or code, and not both")
    return {"name": said("wrong", "name", name), "why": said("wrong", "why", why),
            "text": None if text is None else str(text), "code": None if code is None else program(code)}


# The kinds

def predict_output(code, *, wrong, explanation, claim=None, prompt="What does this program print?"):
    """The key is all the program prints. `code` of a wrong choice is a program whose output is the choice."""
    return draft("predict-output", prompt, explanation, wrong, code=code, claim=claim)


def exception(code, *, wrong, explanation, claim=None, prompt="Which line raises an exception, and which one?"):
    """The key is the line of the program where the exception starts, and its class: `raises(line, name)`.

    Texts of wrong choices, and the claim, are made by `raises`; `code` of a wrong choice is a program that is run.
    """
    return draft("exception", prompt, explanation, wrong, code=code, claim=claim)


def raises(line=None, error=None):
    """How a choice of `exception` reads. Without arguments: nothing is raised."""
    return "No line raises" if line is None else f"Line {line}: {error}"


def termination(code, *, line, wrong, explanation, claim=None, prompt=None):
    """How many times does a line run, or does the program never end?

    `line` is a piece of text that is in that one line only. The key, the claim and texts are `times(3)` or `times(NEVER)`.
    A program that never ends must be claimed to; it is stopped after 100,000 lines.
    """
    code = program(code)
    number = line_of(code, line)
    prompt = prompt or f"How many times does line {number} run, or does the program never end?"
    return draft("termination", prompt, explanation, wrong, code=code, claim=claim, line=number)


def times(count):
    """How a choice of `termination` reads."""
    return "The program never ends" if count == NEVER else "once" if count == 1 else f"{count} times"


def complexity(code, *, call, claim, wrong, explanation, counted=None, sizes=None, prompt=None):
    """The claim, one of CLASSES, is checked by counting.

    `call` is an expression with `n` in it, such as `"pairs(list(range(n)))"`. Lines that run are counted. What built-ins do
    inside is not seen, so either make values with `C(i)`, whose comparisons and hashes are counted, or give `counted`: the
    same program with `tick(k)` where a built-in does k steps. It must return the same. `sizes` of n may be given.
    """
    if claim not in CLASSES:
        raise KitError(f"complexity: the claim {claim!r} is not one of {', '.join(CLASSES)}")
    name = call.split("(", 1)[0].strip()
    prompt = prompt or f"How does the number of steps of `{name}` grow with n in the worst case that `{call}` shows?"
    return draft("complexity", prompt, explanation, wrong, code=code, claim=claim, call=call,
                 counted=None if counted is None else program(counted), sizes=sizes)


def fill_blank(code, *, answer, calls, wrong, explanation, prompt=None, shown=3):
    """`code` has one BLANK (`____`); any text that makes all calls give what `answer` gives counts.

    `calls` are expressions; the first `shown` are shown with their results, the others stay hidden. Texts of wrong choices
    are what people put into the blank; each must fail.
    """
    code = program(code)
    if code.count(BLANK) != 1:
        raise KitError(f"fill_blank: the program has {code.count(BLANK)} blanks {BLANK}; write exactly one")
    prompt = prompt or f"Fill the blank `{BLANK}` so that the tests pass."
    return draft("fill-blank", prompt, explanation, wrong, code=code, claim=answer, calls=filled("calls", calls), shown=shown)


def find_bug(code, *, fixed, calls, wrong, explanation, prompt=None, shown=3):
    """`code` has a bug in one line; `fixed` is the program without it. They differ in exactly that line.

    `calls` are expressions as in `fill_blank`; the program with the bug must give another result in at least one of the
    shown ones. The text of a wrong choice is a piece of a line that looks guilty and is not.
    """
    code, fixed = program(code), program(fixed)
    before, after = code.split("\n"), fixed.split("\n")
    different = [number for number, pair in enumerate(zip(before, after), 1) if pair[0] != pair[1]]
    if len(before) != len(after) or len(different) != 1:
        raise KitError("find_bug: code and fixed must have the same lines but one")
    wrong = [{**each, "text": str(line_of(code, each["text"]))} for each in wrong if each["text"] is not None]
    prompt = prompt or "One line of this program has a bug. Which line, and how do you fix it?"
    return draft("find-bug", prompt, explanation, wrong, code=code, fixed=fixed, claim=str(different[0]),
                 calls=filled("calls", calls), shown=shown)


def order_lines(code, *, explanation, wrong=(), prompt=None):
    """The lines of a program in a wrong order. Any order that prints what `code` prints counts.

    Lines keep their indentation. Texts of wrong choices are lines that do not belong to the program.
    """
    code = program(code)
    lines = [line for line in code.split("\n") if line.strip()]
    if not 3 <= len(lines) <= 14:
        raise KitError(f"order_lines: the program has {len(lines)} lines; write 3 to 14")
    prompt = prompt or "Put the lines in order, so that the program prints what is shown."
    return draft("order-lines", prompt, explanation, wrong, code="\n".join(lines))


def pick_all(prompt, *, items, test, explanation, setup="", why=None, false_if=()):
    """Which of these? Each item is tried by itself.

    `items` are pieces of code. `test` is an expression with `{item}` in it, or a program with `{item}` that prints True or
    False; it runs after `setup`, which is shown. Names of exceptions in `false_if` mean False, as in
    `test="hash({item}) is not None", false_if=["TypeError"]`. `why` maps items to what is to be said about them.
    """
    if "{item}" not in test:
        raise KitError("pick_all: the test has no {item}")
    return draft("pick-all", prompt, explanation, (), code=setup, items=filled("items", items), test=program(test),
                 whys=dict(why or {}), false_if=list(false_if))


def regex(pattern, *, items, explanation, mode="fullmatch", flags="", why=None, prompt=None):
    """Which of these strings match? `mode` is fullmatch, match or search; `flags` such as "IGNORECASE"."""
    if mode not in ("fullmatch", "match", "search"):
        raise KitError(f"regex: the mode {mode!r} is not fullmatch, match or search")
    asked = f"re.{mode}({as_raw(pattern)}, text{''.join(', re.' + flag for flag in flags.split())})"
    prompt = prompt or f"For which of these strings is `{asked}` a match?"
    return draft("regex", prompt, explanation, (), code=f"import re\n\n{asked}", items=filled("items", items),
                 asked=asked, whys=dict(why or {}))


def as_raw(text):
    """A pattern as a raw string, where that is possible."""
    plain = '"' not in text and not text.endswith("\\") and "\n" not in text
    return f'r"{text}"' if plain else repr(text)


def sql_result(schema, query, *, wrong, explanation, claim=None, prompt="What does this query return?"):
    """`schema` creates and fills tables; the key is what SQLite returns. `code` of a wrong choice is another query.

    A text, or the claim, has a row a line and ` | ` between columns; NULL is `NULL`, and `(no rows)` is for none.
    """
    return draft("sql-result", prompt, explanation, wrong, code=program(schema), query=program(query), claim=claim)


def sql_write(prompt, *, schema, databases, answer, wrong, explanation, ordered=False):
    """The learner writes a query. It is compared with `answer` on three databases, each a text of INSERT statements.

    The first database is shown with its result. Every wrong query (`code`) must differ in at least one of them. `ordered`
    says that the order of rows is asked for.
    """
    if len(databases) != 4:
        raise KitError(f"sql_write: {len(databases)} databases; give four: one that is shown and three that are hidden")
    return draft("sql-write", prompt, explanation, wrong, code=program(schema), claim=program(answer), ordered=ordered,
                 databases=[program(text) for text in databases])


def http(prompt, *, answer, wrong, explanation, source, exchange=""):
    """Which status, header or method? The answer and every wrong choice must be in `table("http")`.

    `exchange` is a request or a response that is shown; `source` the address of the text that says so.
    """
    return draft("http", prompt, explanation, wrong, code=exchange, claim=str(answer), source=said("http", "source", source))


def trace(code, *, wrong, explanation, claim=None, prompt="Trace this program by hand. What does it print?"):
    """Like predict_output, for recursion and tables that are followed by hand: the program prints what is asked."""
    return draft("trace", prompt, explanation, wrong, code=code, claim=claim)


def estimate(prompt, *, calculation, unit, explanation, wrong=(), factor=1.3, claim=None):
    """Arithmetic of a design. `calculation` is a program that prints one number; it is shown afterwards.

    An answer counts when it is within `factor` of the number, up or down: 1.3 for arithmetic, 2 for an estimate. A wrong
    choice is a number (text) or a calculation (code), and must be out of that range.
    """
    if not 1 < factor <= 10:
        raise KitError(f"estimate: the factor {factor} is not above 1 and at most 10")
    return draft("estimate", prompt, explanation, wrong, calculation=program(calculation), unit=said("estimate", "unit", unit),
                 factor=factor, claim=claim)


# What all kinds share

def draft(kind, prompt, explanation, wrong, **parts):
    if isinstance(parts.get("code"), str):
        parts["code"] = program(parts["code"])
    if parts.get("claim") is not None:
        parts["claim"] = str(parts["claim"])
    return {"kind": kind, "prompt": said(kind, "prompt", prompt), "explanation": said(kind, "explanation", explanation),
            "wrong": checked(kind, wrong), **parts}


def checked(kind, choices):
    choices = list(choices)
    for choice in choices:
        if not isinstance(choice, dict) or "why" not in choice:
            raise KitError(f"{kind}: make every wrong choice with kit.wrong(name, why, text=… or code=…)")
    return choices


def filled(name, values):
    values = [str(value) for value in values]
    if not values or len(set(values)) != len(values):
        raise KitError(f"'{name}' is empty or names something twice: {values}")
    return values


def said(kind, name, text):
    if not isinstance(text, str) or not text.strip():
        raise KitError(f"{kind}: '{name}' is empty; write a text")
    return re.sub(r"\n{3,}", "\n\n", program(text))
