"""Changes in sqlite3 with commits, rollbacks, savepoints and failing blocks; wrong choices keep or drop too much."""
import kit


def make(rng, level):
    names = [name.lower() for name in kit.names(rng, 2)]
    a, b = rng.randint(5, 9) * 10, rng.randint(1, 4) * 10
    table = rng.choice(["accounts", "wallets", "stock"])
    head = (f"import sqlite3\n\ndb = sqlite3.connect(':memory:', isolation_level=None)\ndb.execute('CREATE TABLE {table} (name "
            f"TEXT PRIMARY KEY, amount INTEGER CHECK (amount >= 0))')\ndb.execute(\"INSERT INTO {table} VALUES ('{names[0]}', "
            f"{a}), ('{names[1]}', {b})\")\n\ndef move(name, by):\n    db.execute('UPDATE {table} SET amount = amount + ? "
            f"WHERE name = ?', (by, name))\n\n")
    show = f"print(db.execute('SELECT amount FROM {table} ORDER BY name = ?', ('{names[1]}',)).fetchall())"
    steps, note, changes = plan(rng, names, a, b, level)
    code = head + "\n".join(steps) + "\n" + show
    text = "\n".join(steps)
    wrong = [kit.wrong(name, why, code=code.replace(text, text.replace(old, new))) for name, why, old,
             new in changes if old in text]
    wrong += [kit.wrong("nothing was changed", "What was committed stays, and so does what was done outside a transaction.",
                        code=head + show),
              kit.wrong("every change that ran stays", "A rollback takes back all since BEGIN or since the savepoint.",
                        code=code.replace("db.execute('ROLLBACK')",
                                          "db.execute('COMMIT')").replace("'ROLLBACK TO part'", "'RELEASE part'"))]
    return kit.predict_output(code, wrong=wrong,
                              explanation=f"At the start `{names[0]}` has {a} and `{names[1]}` has {b}.\n\n{note}\n\nIt prints "
                                          f"`[[key]]`.")


def plan(rng, names, a, b, level):
    one, two = names
    x, y, z = rng.sample(range(1, 5), 3)
    big = a + rng.randint(1, 30)
    begin, commit, rollback = "db.execute('BEGIN')", "db.execute('COMMIT')", "db.execute('ROLLBACK')"
    go = [f"move('{one}', -{x})", f"move('{two}', {x})"]
    fail = ["try:", f"    {begin}", f"    move('{two}', {y})", f"    move('{one}', -{big})", f"    {commit}",
            "except sqlite3.IntegrityError:", f"    {rollback}"]
    shapes = [([begin, *go, commit, begin, f"move('{one}', -{y})", rollback],
               f"The first block is committed. The second one, which takes {y}, is rolled back.",
               [("the rollback takes back both blocks", "A commit is final.", "\n".join([begin, *go, commit]), "pass"),
                ("the rollback of a new block does nothing", "It takes back what came after its BEGIN.", rollback, commit)]),
              ([begin, *go, rollback, f"move('{one}', -{z})"],
               f"The block is rolled back. The last change stands outside a block and is committed at once.",
               [("the last change is rolled back as well", "It comes after the rollback.", f"\nmove('{one}', -{z})", ""),
                ("only the last change of the block is taken back", "The whole block is.", "\n".join([begin, *go, rollback]),
                 go[0])]),
              (fail, f"Taking {big} from `{one}` would go below 0: the CHECK raises IntegrityError. The rollback takes back "
                     f"the {y} that `{two}` had already been given.",
               [("only the failing change is undone", "The rollback takes back the whole block.", rollback, commit),
                ("an amount stops at 0", "A CHECK refuses the change; it does not bend it.", f"-{big}", f"-{a}"),
                ("the change comes through", "The CHECK refuses it.", f"-{big}", f"-{y}")]),
              ([line if line != f"    {rollback}" else f"    {commit}" for line in fail],
               f"Taking {big} from `{one}` raises IntegrityError, and only that statement is undone. The transaction is still "
               f"open, and the COMMIT in `except` keeps the {y} for `{two}`.",
               [("an error takes back the whole block", "Only the failing statement is undone; here a COMMIT follows.",
                 f"except sqlite3.IntegrityError:\n    {commit}", f"except sqlite3.IntegrityError:\n    {rollback}"),
                ("an amount stops at 0", "A CHECK refuses the change; it does not bend it.", f"-{big}", f"-{a}")]),
              ([begin, f"move('{one}', -{x})", "db.execute('SAVEPOINT part')", f"move('{two}', {y})",
                "db.execute('ROLLBACK TO part')", f"move('{two}', {z})", commit],
               f"The savepoint takes back only what came after it: the {y}. The {x} and the later {z} are committed.",
               [("a rollback to a savepoint takes back everything", "It goes back to the savepoint only.",
                 f"move('{one}', -{x})\n", ""),
                ("what follows the rollback is lost", "The transaction goes on.", f"\nmove('{two}', {z})", ""),
                ("the savepoint is the end", "The COMMIT keeps what is left.", commit, rollback)]),]
    if level == "senior":
        shapes += [([begin, f"move('{one}', -{x})", "db.execute('SAVEPOINT part')", f"move('{two}', {y})",
                     "db.execute('RELEASE part')", rollback],
                    f"RELEASE drops the savepoint and keeps its changes in the transaction; the ROLLBACK then takes back "
                    f"everything.",
                    [("RELEASE commits", "Only the outermost COMMIT does.", "db.execute('RELEASE part')\n" + rollback,
                      "db.execute('RELEASE part')\n" + commit),
                     ("only the part outside the savepoint is taken back", "The savepoint was part of the transaction.",
                      f"move('{one}', -{x})\n", ""),
                     ("the part of the savepoint stays", "The savepoint was part of the transaction.", rollback,
                      f"{rollback}\nmove('{two}', {y})"),
                     ("the part before the savepoint stays", "It was part of the transaction.", rollback,
                      f"{rollback}\nmove('{one}', -{x})")]),
                   ([begin, f"move('{one}', -{x})", "db.execute('SAVEPOINT part')", f"move('{two}', {y})",
                     "db.execute('ROLLBACK TO part')", rollback, f"move('{two}', {z})"],
                    f"First the {y} are taken back, then the whole transaction with the {x}. The last change, {z}, stands "
                    f"outside.",
                    [("the first change is kept by the savepoint", "The outer ROLLBACK takes it back too.", rollback, commit),
                     ("the last change is lost", "It is committed at once.", f"\nmove('{two}', {z})", ""),
                     ("the savepoint keeps its change", "It is taken back.", "ROLLBACK TO part", "RELEASE part")]),
                   (["for by in (" + f"{x}, {big}, {y}" + "):", "    try:", f"        {begin}", f"        move('{two}', by)",
                     f"        move('{one}', -by)", f"        {commit}", "    except sqlite3.IntegrityError:",
                     f"        {rollback}"],
                    f"Each round is a transaction of its own. Those with {x} and {y} are committed; the one with {big} fails "
                    f"at the CHECK and is rolled back with both its changes.",
                    [("after a failure nothing more runs", "The loop goes on with a new transaction.", f"{x}, {big}, {y}",
                      f"{x}, {big}"),
                     ("a failure takes back the rounds before", "They were committed.", f"{x}, {big}, {y}", f"{big}, {y}"),
                     ("only the failing change is undone", "Both changes of the round are.", rollback, commit)]),]
    return rng.choice(shapes)
