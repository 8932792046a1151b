"""An aware time with a fixed offset is moved, converted, relabelled and compared; wrong choices mix up clock and moment."""
import kit

EVENTS = ("start", "call", "departure", "backup", "launch", "meeting", "match")
BELIEFS = {
    "label": ("converting only changes the label", "`astimezone` keeps the moment and moves the clock; only `replace` keeps "
              "the clock."),
    "convert": ("replace converts", "`replace(tzinfo=...)` keeps the clock as it is and says that it belongs to another zone: "
                "another moment."),
    "sign": ("the offset is taken the wrong way", "A clock at +05:00 shows five hours more than UTC, not less."),
    "clock": ("clocks are subtracted", "For times of different zones Python subtracts and compares moments, not what the "
              "clocks show."),
    "day": ("the date stays the same", "A clock in another zone may show another day already."),
    "seconds": (".seconds is the whole time", "`.seconds` leaves out whole days; `total_seconds()` is all of it."),
    "naive": ("a naive time counts as UTC", "A time without a zone is no moment: it can't be compared with `<` and is never "
              "equal to an aware one."),
    "length": ("days are dropped when adding", "A timedelta carries over into the next day."),
}


def make(rng, level):
    name, (first, second) = rng.choice(EVENTS), rng.sample([-8, -5, -3, 0, 1, 2, 3, 4, 5.5, 8, 9], 2)
    hour, minute = rng.choice([0, 1, 2, 21, 22, 23, 13]), rng.choice([0, 15, 30])
    start = (2026, rng.randint(1, 12), rng.choice([1, 10, 27, 28]), hour, minute)
    head = ["from datetime import datetime, timedelta, timezone", "", f"home = {zone(first)}", f"away = {zone(second)}",
            f"{name} = datetime{str(start)[:-1]}, tzinfo=home)"]
    steps = changes(rng, level, name) + rng.sample(asks(rng, level, name), 2)
    lines = [line for line, _, _ in steps]
    code = "\n".join(head + lines)
    wrong = [kit.wrong(*BELIEFS[key], code="\n".join(head + [others.get(key, line) for line, others, _ in steps]))
             for key in BELIEFS if any(key in others for _, others, _ in steps)]
    if "isoformat" not in code:
        wrong.append(kit.wrong(*BELIEFS["sign"], code=kit.swap(code, f"away = {zone(second)}",
                                                                      f"away = {zone(2 * first - second)}")))
    for number, (line, others, said) in enumerate(steps):
        wrong += [kit.wrong(BELIEFS[key][0], f"Here `{line}` misleads: {said}.",
                            code="\n".join(head + lines[:number] + [other] + lines[number + 1:]))
                  for key, other in others.items()]
    gap = second - first
    about = (f"The clock of `away` is {abs(gap):g} hours {'ahead of' if gap > 0 else 'behind'} that of `home`, as "
             f"{said_zone(second)} against {said_zone(first)}.")
    return kit.predict_output(code, wrong=wrong, explanation=f"{about}\n\n{walk(head, steps, name)}\n\nIt prints:\n\n"
                              "```text\n[[key]]\n```")


def zone(hours):
    if hours == 0:
        return "timezone.utc"
    whole, half = int(hours // 1), hours % 1
    return f"timezone(timedelta(hours={whole}{', minutes=30' if half else ''}))"


def said_zone(hours):
    return f"{'-' if hours < 0 else '+'}{int(abs(hours)):02}:{'30' if hours % 1 else '00'}"


def changes(rng, level, name):
    """The other time is made, and perhaps one of the two is moved."""
    convert = (f"other = {name}.astimezone(away)", {"label": f"other = {name}.replace(tzinfo=away)"},
               "the same moment, as the clock of `away` shows it")
    relabel = (f"other = {name}.replace(tzinfo=away)", {"convert": f"other = {name}.astimezone(away)"},
               "the same clock in another zone, so another moment")
    steps = [rng.choice([convert, convert, relabel])]
    hours = rng.choice([2, 3, 6, 10, 20, 26, 30])
    target = rng.choice([name, "other"])
    move = (f"{target} += timedelta(hours={hours})",
            {"length": f"{target} += timedelta(hours={hours}) - timedelta(days=1)"} if hours > 12 else {},
            f"the clock goes on by {hours} hours, and over midnight if need be")
    if level != "junior" or rng.random() < 0.4:
        place = rng.randint(0, 1) if target == name else 1
        steps.insert(place, move if place == 0 else (*move[:2], f"{move[2]}; the other name keeps its time"))
    if level == "senior" and rng.random() < 0.5:
        steps.append(rng.choice([
            ("other = other.astimezone(timezone.utc)", {"label": "other = other.replace(tzinfo=timezone.utc)"},
             "the same moment in UTC"),
            ("other = other.astimezone(home)", {"label": "other = other.replace(tzinfo=home)"}, "the same moment, back at home"),
            (f"other = other.replace(hour={rng.randint(6, 20)})", {}, "the hour of the clock is set; day and zone stay"),
        ]))
    return steps


def asks(rng, level, name):
    plain = "{0}.replace(tzinfo=None)"
    left, right = plain.format("other"), plain.format(name)
    shape, same_day = rng.choice(["%H:%M", "%d.%m. %H:%M"]), f"datetime.combine({name}, other.time())"
    found = [
        (f"print(other.strftime('{shape}'))", {"day": f"print({same_day}.strftime('{shape}'))"}
         if shape != "%H:%M" else {}, "what the clock of `other` shows"),
        (f"print(other == {name})", {"clock": f"print({left} == {right})"}, "equal when it is the same moment"),
        (f"print(other - {name})", {"clock": f"print({left} - {right})"}, "the time between the two moments"),
        (f"print(other > {name})", {"clock": f"print({left} > {right})"}, "greater means later in time"),
        (f"print(other.day - {name}.day, other.hour - {name}.hour)", {"day": f"print(0, other.hour - {name}.hour)"},
         "`day` and `hour` are what each clock shows"),
        ("print(other.isoformat(timespec='minutes'))", {"day": f"print({name}.isoformat(timespec='minutes')[:11] + "
         "other.isoformat(timespec='minutes')[11:])"}, "clock and offset of `other`"),
        (f"print((other - {name}).total_seconds() / 3600)", {"clock": f"print(({left} - {right}).total_seconds() / 3600)"},
         "the hours between the two moments"),
    ]
    if level != "junior":
        found += [(f"print((other - {name}).days, (other - {name}).seconds // 3600)",
                   {"seconds": f"print((other - {name}).days, int((other - {name}).total_seconds() // 3600))"},
                   "whole days, rounded down, and the hours beyond them"),
                  (f"print({left} == other)", {"naive": "print(True)"}, "a naive time never equals an aware one"),
                  (f"print(other.date() == {name}.date())", {"day": "print(True)"}, "the dates that the two clocks show")]
    return found


def walk(head, steps, name):
    """What each line does, with the times after it."""
    values, notes = {}, []
    exec("\n".join(head), values)
    for line, _, said in steps:
        shown = ""
        if not line.startswith("print"):
            exec(line, values)
            target = line.split()[0]
            shown = f"; `{target}` is now {values[target].isoformat(' ', 'minutes')}"
        notes.append(f"- `{line}`: {said}{shown}.")
    return "\n".join(notes)
