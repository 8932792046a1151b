"""The steps of a Dockerfile, and what was changed since the last build; a program tells which layers are built again.

Wrong choices rebuild only the layer that changed, all of them, or look at files that no step copies.
"""
import kit

BUILD = """
    def rebuilt(steps, changed):
        stale, found = False, []
        for step, files in steps:
            if files & changed:
                stale = True
            if stale:
                found.append(step)
        return found
"""
BASES = ("FROM python:3.11-slim", "FROM python:3.11", "FROM debian:12")
INSTALLS = (("COPY requirements.txt", "requirements.txt", "RUN pip install"),
            ("COPY package.json", "package.json", "RUN npm install"), ("COPY Gemfile", "Gemfile", "RUN bundle install"),
            ("COPY go.mod", "go.mod", "RUN go mod download"))
EXTRAS = (("COPY config", "config.yaml"), ("COPY scripts", "start.sh"), ("COPY assets", "logo.svg"), ("COPY docs", "guide.md"))
SOURCES = ("app.py", "main.py", "models.py", "views.py", "server.py")
BELIEFS = (
    ("only the layer that changed is rebuilt", "Each layer builds on the one before it, so all later ones are built again.",
     "                stale = True", "                found.append(step)"),
    ("RUN steps stay in the cache", "The text of a RUN step is the same, but the layer below it is new, so it runs again.",
     "            if stale:", "            if stale and not step.startswith('RUN'):"),
    ("only RUN steps are built again", "COPY steps after the change make new layers too.",
     "            if stale:", "            if stale and step.startswith('RUN'):"),
    ("everything is built again", "Layers before the first change come from the cache.",
     "stale, found = False, []", "stale, found = bool(changed), []"),
    ("only the layers after the changed one", "The changed step itself is built again as well.",
     "            if files & changed:\n                stale = True\n            if stale:\n                found.append(step)",
     "            if stale:\n                found.append(step)\n            if files & changed:\n                stale = True"),
    ("the layers before the change are rebuilt", "Those before it are the ones that stay.",
     "            if stale:", "            if not stale:"),
    ("COPY of the same file only", "A step that copies many files is new when one of them is.",
     "files & changed", "files == changed"),
)


def make(rng, level):
    steps, files = dockerfile(rng, level)
    changed, ignored = {rng.choice(files)}, set()
    if level != "junior":
        more = rng.choice([*files, "README.md", "notes.txt"])
        ignored = {more} if more not in files or rng.random() < 0.2 else set()
        changed.add(more)
    ends = ["for step in again:\n    print(step)", "print(len(again), again[:1])", "print(len(steps) - len(again), again[-2:])"]
    show = cost(rng, steps) if rng.random() < 0.4 else rng.choice(ends)
    parts = {"steps": steps, "changed": sorted(changed), "ignored": sorted(ignored), "show": show}
    code = write(**parts)
    wrong = [kit.wrong(name, why, code=swap(code, old, new)) for name, why, old, new in BELIEFS]
    if ignored:
        wrong.insert(0, kit.wrong("ignored files count as well", "What `.dockerignore` names is not sent to the build.",
                                  code=write(**{**parts, "ignored": []})))
    return kit.trace(code, wrong=wrong, explanation=explain(steps, changed, ignored))


def swap(code, old, new):
    """`old` and `new` are as indented as in BUILD."""
    return kit.swap(code, old.replace("\n    ", "\n").removeprefix("    "), new.replace("\n    ", "\n").removeprefix("    "))


def dockerfile(rng, level):
    """Steps with the files they copy: a good or a bad order, with some more steps."""
    copy, listed, install = rng.choice(INSTALLS)
    sources = rng.sample(SOURCES, rng.randint(2, 3))
    steps = [(rng.choice(BASES), set())]
    if rng.random() < 0.6:
        steps.append((rng.choice(["RUN apt-get install", "RUN adduser app", "WORKDIR /srv"]), set()))
    extra = rng.sample(EXTRAS, rng.randint(0, 1) if level == "junior" else rng.randint(1, 2))
    everything = ("COPY . .", {listed, *sources, *(name for _, name in extra)})
    middle = [(copy, {listed}), (install, set()), everything] if rng.random() < 0.6 else [everything, (install, set())]
    for step, name in extra:
        middle.insert(rng.choice([0, len(middle)]), (step, {name}))
    end = rng.sample(["RUN make check", "RUN compile", "EXPOSE 8000", "CMD serve"], rng.randint(1, 2))
    steps += middle + [(step, set()) for step in sorted(end, reverse=True)]
    return steps, [listed, listed, *sources, *(name for _, name in extra)]


def cost(rng, steps):
    """Seconds of each kind of step, and their sum."""
    run, copy = rng.choice([20, 30, 40]), rng.randint(1, 3)
    return f"print(sum({run} if step.startswith('RUN') else {copy} for step in again), len(again))"


def shown(names):
    return "{" + ", ".join(repr(name) for name in sorted(names)) + "}" if names else "set()"


def write(steps, changed, ignored, show):
    lines = ",\n".join(f"    ({step!r}, {shown(files)})" for step, files in steps)
    change = f"changed = {shown(changed)}" + (f"\nchanged -= {shown(ignored)}  # .dockerignore" if ignored else "")
    return f"{kit.program(BUILD)}\n\n\nsteps = [\n{lines},\n]\n{change}\nagain = rebuilt(steps, changed)\n{show}"


def explain(steps, changed, ignored):
    left = changed - ignored
    first = next((number for number, (_, files) in enumerate(steps) if files & left), None)
    notes = f"Changed: {', '.join(f'`{name}`' for name in sorted(changed))}."
    if ignored:
        notes += f" `{sorted(ignored)[0]}` is named in `.dockerignore`, so it doesn't count."
    end = "\n\nIt prints:\n\n```text\n[[key]]\n```"
    if first is None:
        return f"{notes} No step copies a file that changed, so all layers come from the cache.{end}"
    step, files = steps[first]
    kept, again = (", ".join(f"`{name}`" for name, _ in some) for some in (steps[:first], steps[first:]))
    taken = ", ".join(f"`{name}`" for name in sorted(files & left))
    return (f"{notes} The first step that copies one of them is `{step}`: it takes {taken}. It and all later steps are built "
            f"again, because each layer stands on the one before it.\n\n- from the cache: {kept}\n- built again: {again}{end}")
