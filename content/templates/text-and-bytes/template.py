"""Texts are encoded, decoded or read from a file in memory; wrong choices count characters as bytes or move the
wrong position."""
import kit

WORDS = (("café", "é"), ("naïve", "ï"), ("Zoë", "ë"), ("müde", "ü"), ("señor", "ñ"), ("10 €", "€"), ("a→b", "→"), ("日本", "日"),
         ("ok 👍", "👍"), ("Łódź", "Ł"), ("smörgås", "ö"), ("5 °C", "°"))


def make(rng, level):
    task = rng.choice([lengths, stream, lines] if level == "junior" else [lengths, stream, lines, broken, seeking, wrong_way,
                                                                          modes])
    code, note, changes = task(rng)
    wrong = [kit.wrong(name, why, code=code.replace(old, new)) for name, why, old, new in changes if old in code]
    return kit.predict_output(code, wrong=wrong, explanation=f"{note}\n\nIt prints:\n\n```text\n[[key]]\n```")


def said(text):
    return ", ".join(f"`{sign}` takes {len(sign.encode())}" for sign in dict.fromkeys(text)
                     if len(sign.encode()) > 1) or "every character takes one"


def lengths(rng):
    text, special = rng.choice(WORDS)
    text += rng.choice(["", "!", " 1", special])
    first = rng.choice(["print(len(text), len(text.encode('utf-8')))",
                        "data = text.encode('utf-8')\nprint(len(text), len(data))",
                        "print(len(text))\nprint(len(text.encode()))"])
    second = rng.choice(["", f"\nprint(len('{special}'.encode('utf-8')))", "\nprint(len((text + text[0]).encode('utf-8')))",
                         "\nprint(len(text[:2].encode('utf-8')))", f"\nprint(text.count('{special}'))"])
    return f"text = '{text}'\n{first}{second}", (f"`len` of a text counts characters, `len` of bytes counts bytes. In UTF-8 "
                                                 f"plain letters, digits, blanks and signs of English take one byte; here "
                                                 f"{said(text)}."), [
        ("one byte a character", "Only for ASCII.", "encode('utf-8'))", "encode('ascii', 'replace'))"),
        ("one byte a character", "Only for ASCII.", "encode())", "encode('ascii', 'replace'))"),
        ("one byte a character", "Only for ASCII.", "encode('utf-8')\n", "encode('ascii', 'replace')\n"),
        ("two bytes a character", "That is UTF-16; in UTF-8 it differs.", "encode('utf-8')", "encode('utf-16-le')"),
        ("two bytes a character", "That is UTF-16; in UTF-8 it differs.", "encode()", "encode('utf-16-le')"),
        ("len of a text counts bytes", "It counts characters.", "len(text)", "len(text.encode())"),
        ("four bytes a character", "That is UTF-32.", ".encode('utf-8')", ".encode('utf-32-le')"),
        ("four bytes a character", "That is UTF-32.", ".encode()", ".encode('utf-32-le')"),
        ("special characters are left out", "They are encoded too.", ".encode('utf-8')", ".encode('ascii', 'ignore')"),
        ("special characters are left out", "They are encoded too.", ".encode()", ".encode('ascii', 'ignore')")]


def stream(rng):
    words = kit.words(rng, 3)
    part = rng.randint(2, 6)
    reads = rng.choice([[f"print(file.read({part}))", "print(file.readline().strip())", "print(file.read(3))"],
                        ["print(next(file).strip())", f"print(file.read({part}))", "print(len(file.read()))"],
                        [f"print(file.read({part}))", "file.seek(0)", f"print(file.read({part + 2}))"],
                        ["print(file.readlines()[-1].strip())", "print(repr(file.read()))"],
                        ["print(len(file.read()))", "print(len(file.read()))", "file.seek(0)", f"print(file.read({part}))"],
                        ["for line in file:\n    print(line.strip())\n    break", f"print(file.read({part}))"]])
    code = f"import io\n\nfile = io.StringIO('{words[0]}\\n{words[1]}\\n{words[2]}\\n')\n" + "\n".join(reads)
    return code, ("The file remembers its position. Each read goes on where the last one stopped, `seek(0)` goes back to the "
                  "beginning, and at the end `read` gives an empty text. The sign `\\n` counts as a character."), [
        ("every read begins at the start", "The position stays where it was.", "\nprint(", "\nfile.seek(0)\nprint("),
        ("line ends are no characters", "Each `\\n` counts.", "\\n", " "),
        ("seek(0) does nothing", "It sets the position.", "file.seek(0)", "pass"),
        ("the last read begins a line", "It begins at the present position.", f"print(file.read({part}))",
         f"file.readline()\nprint(file.read({part}))"),
        ("one character less", "The number says how many.", f"read({part})", f"read({part - 1})"),
        ("read(n) reads n lines", "It reads n characters.", f"file.read({part})", "file.readline().strip()")]


def lines(rng):
    rows = [rng.choice(["", " ", *kit.words(rng, 2)]) for _ in range(3)] + [rng.choice(kit.WORDS)]
    text = "\\n".join(rows) + rng.choice(["", "\\n"])
    how = rng.choice(["text.split('\\n')", "text.splitlines()", "io.StringIO(text).readlines()", "list(io.StringIO(text))"])
    show = rng.choice([f"print({how})", f"print(len({how}))", f"print([len(line) for line in {how}])"])
    code = f"import io\n\ntext = '{text}'\n{show}"
    others = [other for other in ("text.split('\\n')", "text.splitlines()", "io.StringIO(text).readlines()", "text.split()",
                                  "text.strip().split('\\n')") if other != how]
    note = ("`split('\\n')` gives one part more than there are line ends, also an empty last one." if "split(" in how
            else "`splitlines` drops line ends and gives no empty part after the last one." if "splitlines" in how
            else "Lines of a file keep their `\\n`; the last one has it only when the text ends with it.")
    return code, note + " Empty lines are lines.", [
        (f"it is taken for {other.split('.')[-1]}", "They differ in line ends and in the last part.", how,
         other) for other in others]


def broken(rng):
    text, special = rng.choice([pair for pair in WORDS if len(pair[1].encode()) > 1])
    data = text.encode()
    cut = data.index(special.encode()) + rng.randint(1, len(special.encode()) - 1)
    mode = rng.choice(["strict", "replace", "ignore"])
    code = (f"data = '{text}'.encode('utf-8')\ntry:\n    print(data[:{cut}].decode('utf-8', '{mode}'))\nexcept UnicodeError as "
            f"error:\n    print(type(error).__name__, error.start)\nprint(len(data))")
    return code, (f"`{special}` takes {len(special.encode())} bytes, at {data.index(special.encode())} and after it, and the "
                  f"cut at {cut} goes right through it. With `{mode}` ") + {"strict": "decoding raises; `start` is the place "
                                                                                      "of the broken byte.", "replace": "a mark "
                                                                                          "takes the place of the broken part.",
                                                                                              "ignore": "the broken part is left out."}[mode], [
        ("the cut counts characters", "Bytes are cut.", f"data[:{cut}]", f"data.decode()[:{cut}].encode()"),
        ("broken bytes raise" if mode != "strict" else "broken bytes are replaced", "The second argument says what happens.",
         f"'{mode}'", "'strict'" if mode != "strict" else "'replace'"),
         ("broken bytes are left out" if mode != "ignore" else "broken bytes are replaced",
          "The second argument says what happens.", f"'{mode}'", "'ignore'" if mode != "ignore" else "'replace'"),
        ("it is an error of encoding", "Decoding goes from bytes to text.", "type(error).__name__", "'UnicodeEncodeError'"),
        ("the place of the cut", "The place of the first byte that is wrong.", "error.start", f"{cut}"),
        ("the whole text is short enough", "The number of bytes is printed.", "len(data)", "len(data.decode())"),
        ("bytes look like Latin-1", "The encoding is UTF-8.", f"'utf-8', '{mode}'", "'latin-1'")]


def seeking(rng):
    data = "".join(rng.sample("abcdefghijklmnop", 10))
    a, b = rng.randint(2, 4), rng.randint(1, 3)
    steps = rng.choice([[f"file.seek({a})", f"print(file.read({b}), file.tell())"],
                        [f"file.seek(-{a}, 2)", f"print(file.read({b}), file.tell())"],
                        [f"file.read({a})", f"file.seek({b}, 1)", "print(file.read(2), file.tell())"],
                        [f"file.seek({a})", f"file.write(b'XY')", "print(file.tell(), file.getvalue())"],
                        [f"file.seek(0, 2)", "print(file.tell(), file.read())", f"file.seek({a})", f"print(file.read({b}))"],
                        [f"file.truncate({a + 2})", "print(file.read(), file.tell())"],
                        [f"file.seek({a})", "file.truncate()", "print(file.getvalue(), file.tell())"]])
    code = f"import io\n\nfile = io.BytesIO(b'{data}')\n" + "\n".join(steps)
    return code, (f"Positions count from 0. The second argument of `seek` says from where: 0 the beginning, 1 the present "
                  f"position, 2 the end. Reading and writing move the position on, and writing goes over what is there. Here "
                  f"the bytes are `{data}`."), [
        ("positions count from 1", "They count from 0.", f"file.seek({a})", f"file.seek({a - 1})"),
        ("seek with 2 counts from the beginning", "It counts from the end.", f"file.seek(-{a}, 2)", f"file.seek({a})"),
        ("seek with 1 counts from the beginning", "It counts from the present position.", f", 1)", ", 0)"),
        ("writing puts bytes in between", "It goes over what is there.", "file.write(b'XY')",
         f"rest = file.read(); file.seek({a}); file.write(b'XY' + rest); file.seek({a + 2})"),
        ("reading does not move", "It moves the position on.", "file.tell())", f"file.tell() - {b})"),
        ("writing begins at the end", "It begins at the position.", "file.write(b'XY')", "file.seek(0, 2); file.write(b'XY')"),
        ("the whole is read from the start", "It begins at the position.", "file.read(", "file.getvalue()[:2] + file.read("),
        ("truncate empties the file", "It cuts at the position or size.", "file.truncate(", "file.truncate(0) if True else ("),
        ("truncate does nothing", "It cuts the file.", "file.truncate", "file.seek(file.tell()) or str"),
        ("one byte more", "Count the bytes.", f"read({b})", f"read({b + 1})")]


def wrong_way(rng):
    text, special = rng.choice(WORDS[:6])
    code = rng.choice([f"text = '{text}'\nshown = text.encode('utf-8').decode('latin-1')\nprint(len(text), len(shown), shown "
                       f"== text)",
                       f"data = '{text}'.encode('utf-8')\nprint(data[0], type(data[0]).__name__, type(data[:1]).__name__, "
                       f"len(data))",
                       f"data = '{text}'.encode('utf-8')\nprint([byte for byte in data if byte > 127] != [], len(data))",
                       f"text = '{text}'\nprint(text.isascii(), max(map(ord, text)) > 127, len(text.encode('utf-8')))",
                       f"data = bytes('{text}', 'utf-8')\nprint(len(data), len(str(data)) > len(data), data.decode() == "
                       f"'{text}')"])
    return code, (f"In UTF-8 {said(text)} bytes. Latin-1 reads every byte as a character; an index of bytes gives a number, a "
                  f"slice gives bytes; a byte above 127 belongs to a character that is not ASCII."), [
        ("one byte a character", "Only for ASCII.", "'utf-8')", "'ascii', 'replace')"),
        ("an item of bytes is bytes", "An index gives a number.", "data[0]", "data[:1]"),
        ("the wrong decoding gives the same text", "Latin-1 makes a character of each byte.", "decode('latin-1')",
         "decode('utf-8')"), ("the text is ASCII", "Look at its characters.", f"'{text}'", f"'{text.replace(special, 'e')}'"),
         ("the special character is not counted", "It counts.", f"'{text}'", f"'{text.replace(special, '')}'")]


def modes(rng):
    first, second = kit.words(rng, 2)
    mode, step = rng.choice(["w", "a", "r+", "w+", "a+"]), rng.choice(["", "        file.seek(0)\n"])
    head = "from pathlib import Path\nfrom tempfile import TemporaryDirectory\n\nwith TemporaryDirectory() as folder:\n"
    code = (f"{head}    path = Path(folder, 'notes.txt')\n    path.write_text('{first}')\n    with open(path, '{mode}') as "
            f"file:\n"
            f"{step}        file.write('{second[:3]}')\n    print(path.read_text())")
    others = [other for other in ("w", "a", "r+") if other != mode[0] + ("+" if mode == "r+" else "")]
    what = {"w": "empties the file first", "w+": "empties the file first", "a": "writes at the end, wherever the position is",
            "a+": "writes at the end, wherever the position is",
            "r+": "keeps the text and writes over it from the beginning"}[mode]
    return code, f"Mode `{mode}` {what}.", [(f"it is read as mode {other}", f"Mode `{mode}` {what}.", f"'{mode}') as",
                                             f"'{other}') as") for other in others] + [("nothing is written", "Closing the "
                                                                                                              "file writes it "
                                                                                                              "out.", f"        file.write('{second[:3]}')", "        pass"), ("the new text comes first, the old one after it", "A write never moves what is there.", "path.read_text()", f"'{second[:3]}' + '{first}'"), ("a sign comes between", "`write` adds none.", f"file.write('{second[:3]}')", f"file.write('-{second[:3]}')")]
