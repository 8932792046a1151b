"""A few words with shared beginnings go into a trie, and questions are put to it; wrong choices take prefixes for words, share
no nodes, or count ends as nodes."""
import kit

STEMS = (("car", ("card", "care", "cart", "carton", "cat", "cab")), ("tea", ("team", "tear", "ten", "tent", "to", "tend")),
         ("in", ("inn", "ink", "into", "it", "inner", "ice")), ("sun", ("sunny", "sung", "sum", "sub", "so", "sunset")),
         ("be", ("bee", "been", "bed", "bet", "best", "by")), ("pan", ("pane", "panel", "pal", "pay", "plan", "pants")))
INSERT = """
    root = {{}}
    for word in {words}:
        node = root
        for letter in word:
            node = node.setdefault(letter, {{}})
        node["end"] = word
"""
FIND = """
    def find(text):
        node = root
        for letter in text:
            if letter not in node:
                return {miss}
            node = node[letter]
        return {hit}
"""
BELIEFS = {
    "prefix": ("a prefix is taken for a word", "Only a node with the mark `end` is the end of a word that was put in."),
    "word": ("only whole words count", "The nodes of a prefix are there as soon as a longer word is."),
    "share": ("each word has nodes of its own", "Words with the same beginning share the nodes of that beginning."),
    "ends": ("an end is a node", "The mark `end` is an entry of a node, and no node."),
    "root": ("the root is a letter", "The root stands for the empty beginning; it has no letter."),
    "sorted": ("words come out sorted", "A dict keeps the order in which letters came in; nothing sorts them."),
    "input": ("words come out in the order in which they went in", "The walk goes branch by branch, each to its end."),
    "longest": ("the longest word wins", "`best or ...` keeps the first word that is found."),
    "shortest": ("the first word wins", "`get(\"end\", best)` takes each longer word that is found."),
    "start": ("the first letters decide", "Every letter of the text has to be found, one node after the other."),
    "below": ("the word itself is not below its prefix", "The walk starts at the node of the prefix, and that may be an end."),
}


def make(rng, level):
    stem, others = rng.choice(STEMS)
    words = rng.sample(others, rng.randint(3, 4)) + ([stem] if rng.random() < 0.7 else [])
    rng.shuffle(words)
    asks = rng.sample([lookup, count, listing, greedy, depth], 2 if level == "mid" else 3)
    parts = [ask(rng, stem, others, words) for ask in asks]
    helper = "\n\n\n".join(dict.fromkeys(kit.program(each[0]) for each in parts))
    code = write(words, helper, [each[1] for each in parts])
    wrong = []
    for number, (_, _, beliefs, _) in enumerate(parts):
        for key, (old, new) in beliefs.items():
            wrong.append(kit.wrong(*BELIEFS[key], code=believed(code, old, new, parts[number][1])))
    rng.shuffle(wrong)
    ends = "; ".join(f"{'-'.join(word)}" for word in words)
    notes = "\n".join(f"- `{line}`: {said}." for _, line, _, said in parts)
    return kit.trace(code, wrong=wrong, explanation=f"Nodes of the words, from the root: {ends}. Equal beginnings are shared.\n\n"
                     f"{notes}\n\nIt prints:\n\n```text\n[[key]]\n```")


def write(words, helper, lines):
    return f"{kit.program(INSERT).format(words=words)}\n\n\n{helper}\n\n\n" + "\n".join(lines)


def believed(code, old, new, line):
    """One line that prints is replaced, or a piece of a function."""
    return kit.swap(code, line, new) if old == "line" else kit.swap(code, old, new)


def lookup(rng, stem, others, words):
    """Which texts are words, and which are beginnings?"""
    whole = rng.random() < 0.6
    hit, miss = ('"end" in node', "False") if whole else ("True", "False")
    texts = rng.sample(sorted({stem, stem[:-1], words[0], words[-1], words[0] + "s", rng.choice(others), words[1][:-1]}), 4)
    line = f"print([find(text) for text in {texts}])"
    key, text = ("prefix", "True") if whole else ("word", '"end" in node')
    every = f"print([text[:2] == {stem[:2]!r} for text in {texts}])"
    said = ("true for texts that are a word of the list" if whole else
            "true for texts whose letters are all found, whether or not a word ends there")
    return FIND.format(hit=hit, miss=miss), line, {key: (f"return {hit}\n", f"return {text}\n"), "start": ("line", every)}, said


def count(rng, stem, others, words):
    """How many nodes are there below the root?"""
    function = """
        def size(node):
            return sum(1 + size(child) for letter, child in node.items() if letter != "end")
    """
    total = sum(map(len, words))
    nodes = len({word[:place] for word in words for place in range(1, len(word) + 1)})
    line = "print(size(root))"
    return function, line, {"share": ("line", f"print({total})"), "ends": ("line", f"print({nodes + len(words)})"),
                            "root": ("line", f"print({nodes + 1})")}, \
        f"the words have {total} letters, and {nodes} different beginnings, each of which is a node"


def listing(rng, stem, others, words):
    """All words below a beginning, branch by branch."""
    function = """
        def below(node):
            for key, value in node.items():
                if key == "end":
                    yield value
                else:
                    yield from below(value)
    """
    start = rng.choice([stem[:1], stem[:2], words[0][:2]])
    path = "root" + "".join(f"[{letter!r}]" for letter in start)
    line, fitting = f"print(list(below({path})))", [word for word in words if word.startswith(start)]
    return function, line, {"sorted": ("line", f"print({sorted(fitting)})"), "input": ("line", f"print({fitting})"),
                            "below": ("line", f"print({fitting[1:]})")}, \
        f"the words that begin with '{start}', branch by branch, each branch at the place where its letter first came in"


def greedy(rng, stem, others, words):
    """The longest or shortest word that a text begins with."""
    first = rng.random() < 0.5
    function = """
        def match(text):
            node, best = root, None
            for letter in text:
                node = node.get(letter, {})
                best = LINE
            return best
    """.replace("LINE", 'best or node.get("end")' if first else 'node.get("end", best)')
    text = max(words, key=len) + rng.choice(["", "s", "ing"])
    line = f"print(match({text!r}))"
    fitting = [word for word in words if text.startswith(word)]
    key, other = ("longest", max(fitting, key=len)) if first else ("shortest", min(fitting, key=len))
    return function, line, {key: ("line", f"print({other!r})"),
                            "word": ("line", f"print({text if text in words else None!r})"),
                            "prefix": ("line", f"print({text!r})")}, \
        f"the {'shortest' if first else 'longest'} word that '{text}' begins with"


def depth(rng, stem, others, words):
    """Where does the path of a text end?"""
    function = """
        def steps(text):
            node, done = root, 0
            for letter in text:
                if letter not in node:
                    break
                node, done = node[letter], done + 1
            return done, sorted(key for key in node if key != "end")
    """
    text = rng.choice([stem + "x", stem, others[0] + "y", stem[0] + "zz", words[0][:2]])
    line = f"print(*steps({text!r}))"
    return function, line, {"root": ("node, done = root, 0\n", "node, done = root, 1\n"),
                            "ends": (' if key != "end")', ")")}, \
        f"how many letters of '{text}' are found, and which letters go on from there"
