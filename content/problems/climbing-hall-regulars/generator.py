FEW = ["Ana", "Ana Li", "Bo", "Bo Ana", "Zed", "de Wit"]
SYLLABLES = ["ba", "de", "ka", "lo", "mi", "no", "ra", "su", "ti", "vo"]


def generate(rng, size):
    """A log of `size` visits; up to 100 visits few names and short times, so that ties are common."""
    if size <= 100:
        names, longest, places = FEW[:rng.randint(1, len(FEW))], rng.choice([1, 3, 12]), rng.randint(1, 7)
    else:
        members = rng.randint(size // 3, size // 2)
        names, longest, places = [name_of(i) for i in range(members)], rng.choice([2, 600]), 100
        rng.shuffle(names)
    lines = [f"{size} {places}"]
    for _ in range(size):
        lines.append(f"{rng.randint(1, longest)} {rng.choice(names)}")
    return "\n".join(lines) + "\n"


def name_of(number):
    """A name of one or two words that no other number has."""
    word = "".join(SYLLABLES[int(digit)] for digit in str(number)).capitalize()
    return word if number % 3 else word + " " + SYLLABLES[number % 10].capitalize()
