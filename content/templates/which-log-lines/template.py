"""Loggers and handlers with levels, some in a tree; wrong choices forget a level, propagate wrongly or print too much."""
import kit

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
TEXTS = ("disk nearly full", "job started", "cache is cold", "user saved", "retry in a moment", "value ignored", "queue empty",
         "file closed")


def make(rng, level):
    shape = rng.choice(["root", "one", "one", "child"] if level == "junior" else ["one", "child", "child", "child"])
    parent, child = rng.choice([("app", "app.db"), ("shop", "shop.cart"), ("web", "web.auth"), ("jobs", "jobs.mail")])
    parts = {"logger": rng.choice(LEVELS[:4]), "handler": rng.choice([None, *LEVELS[:4]]),
             "child": rng.choice([None, None, *LEVELS[:4]]),
             "own": rng.random() < 0.4, "propagate": level == "junior" or rng.random() < 0.7}
    if shape != "child":
        parts.update(child=None, own=False, propagate=True)
    parts["own"] = parts["own"] or not parts["propagate"]
    texts = rng.sample(TEXTS, 4)
    calls = [(rng.choice([parent, child] if shape == "child" else [parent]), name) for name in rng.sample(LEVELS[:4], 4)]
    if shape == "child" and all(who == parent for who, _ in calls):
        calls[0] = (child, calls[0][1])
    style = rng.choice(["%(levelname)s %(message)s", "%(name)s: %(message)s", "[%(levelname)s] %(name)s %(message)s"])
    program = (shape, parent, child, calls, texts, style)
    swaps = [
        ("a level lets only its own messages through", "A level lets through its own messages and all that are more serious.",
         {"only": True}),
        ("a level shuts out its own messages", "The level itself passes.", {"logger": above(parts["logger"])}),
        ("the handler's level is not looked at", "A message must pass the logger and then each handler.", {"handler": None}),
        ("the logger's level is not looked at", "The logger decides first; only then is a handler asked.",
         {"logger": "DEBUG", "child": parts["child"] and "DEBUG"}),
        ("a child takes its parent's level in any case",
         "Its own level decides when it has one; the parent's level is not asked again.", {"child": None}),
        ("a child without a level takes WARNING", "It takes the level of the nearest parent that has one.",
         {"child": parts["child"] or "WARNING"}),
        ("messages never go up to the parent",
         "A message also goes to the handlers of the parents, as long as `propagate` is on.", {"propagate": False}),
        ("messages always go up to the parent", "`propagate = False` ends that.", {"propagate": True}),
        ("a message is printed once", "Each handler on the way up prints it.", {"own": False}),
    ]
    wrong = [kit.wrong(name, why, code=write(program, {**parts, **change})) for name, why, change in swaps if all(
        key in ("only", "logger", "handler") or shape == "child" for key in change)
        and any(parts.get(key) != value for key, value in change.items())]
    code = write(program, parts)
    return kit.predict_output(code + "\nprint('end')",
                              wrong=[{**choice, "code": choice["code"] + "\nprint('end')"} for choice in wrong],
                              explanation=told(program, parts) + "\n\nIt prints:\n\n```text\n[[key]]\n```")


def above(name):
    return LEVELS[LEVELS.index(name) + 1]


def write(program, parts):
    shape, parent, child, calls, texts, style = program
    names = {parent: "log", child: "inner"}
    lines = ["import logging", "import sys", "", "handler = logging.StreamHandler(sys.stdout)",
             f"handler.setFormatter(logging.Formatter('{style}'))"]
    if parts["handler"]:
        lines.append(f"handler.setLevel(logging.{parts['handler']})")
    lines += [f"log = logging.getLogger({'' if shape == 'root' else repr(parent)})", f"log.setLevel(logging.{parts['logger']})",
              "log.addHandler(handler)"]
    if shape == "child":
        lines.append(f"inner = logging.getLogger('{child}')")
        lines += [f"inner.setLevel(logging.{parts['child']})"] if parts["child"] else []
        lines += ["inner.addHandler(handler)"] if parts["own"] else []
        lines += [] if parts["propagate"] else ["inner.propagate = False"]
    if parts.get("only"):
        lines.append(f"handler.addFilter(lambda record: record.levelname == '{parts['logger']}')")
    lines += [f"{names[who]}.{name.lower()}('{text}')" for (who, name), text in zip(calls, texts)]
    return "\n".join(lines)


def told(program, parts):
    shape, parent, child, calls, texts, _ = program
    least = {parent: parts["logger"], child: parts["child"] or parts["logger"]}
    lines = [f"`log` lets through {parts['logger']} and above" + (f", the handler {parts['handler']} and above."
                                                                  if parts["handler"] else "; the handler has no level, so it "
                                                                  "prints all it gets.")]
    if shape == "child":
        lines.append(f"`inner` lets through {least[child]} and above, "
                     f"{'its own level' if parts['child'] else 'the level of its parent'}.")
    for (who, name), text in zip(calls, texts):
        value = LEVELS.index(name)
        if value < LEVELS.index(least[who]):
            lines.append(f"`{text}` ({name}): stopped by the logger's level.")
        elif parts["handler"] and value < LEVELS.index(parts["handler"]):
            lines.append(f"`{text}` ({name}): passes the logger, stopped by the handler.")
        elif who == child and shape == "child":
            count = parts["own"] + parts["propagate"]
            lines.append(f"`{text}` ({name}): " + ("printed twice, by the handler of `inner` and again by that of its parent."
                                                   if count == 2 else
                                                  "printed once, " + ("by the handler of `inner` itself." if parts["own"]
                                                                      else "by the handler of its parent.")))
        else:
            lines.append(f"`{text}` ({name}): printed.")
    return "\n".join(f"- {line}" for line in lines)
