"""Small templates that use what most templates and their programs use. Their questions are made up and thrown away, so that
the memory which that takes is there, and is the process's own, before the first request."""

PROGRAM = '''
import kit

def make(rng):
    first, second = kit.words(rng, 2)
    code = kit.program(f"""
        from dataclasses import dataclass

        @dataclass
        class Item:
            name: str
            parts: list

            def __repr__(self):
                return f"{{self.name!r}}: {{sum(self.parts):>4}}"

        def pick(items, *, least=0, **more):
            for place, item in enumerate(sorted(items, key=lambda item: -len(item.parts)), start=1):
                if least <= place and item.name not in more:
                    yield place, item

        counts = {{}}
        try:
            for place, item in pick([Item("{first}", [1, 2]), Item("{second}", [3])], least={rng.randint(0, 1)}):
                counts[item.name] = counts.get(item.name, 0) + place ** 2 // 3
                print(place, item, [part % 2 == 0 for part in item.parts[::-1]])
            print(counts["missing"])
        except (KeyError, IndexError) as error:
            print(type(error).__name__, error, set(counts) & {{"{first}"}}, tuple(counts.values()))
        finally:
            print(", ".join(word.title() for word in "a b".split()), {{"x": 1.5}} | counts, f"{{3.14159:.2f}}")
    """)
    wrong = [kit.wrong("another line", "why", code=kit.swap(code, "2 // 3", "3")), kit.wrong("a text", "why", text="1\\n2")]
    return kit.predict_output(code, wrong=wrong, explanation=f"In line {kit.line_of(code, 'counts = ')}:\\n\\n```text\\n[[key]]\\n```")
'''
RAISES = '''
import kit

def make(rng):
    code = f"def half(n):\\n    return {rng.randint(5, 50)} // n\\n\\nprint(half(2))\\nprint(half(0))"
    wrong = [kit.wrong("the call", "why", text=kit.raises(5, "ZeroDivisionError")), kit.wrong("none", "why", text=kit.raises())]
    return kit.exception(code, wrong=wrong, explanation="[[key]]")
'''
GROWS = '''
import kit

def make(rng):
    code = "def pairs(items):\\n    return [(a, b) for a in items for b in items]"
    wrong = [kit.wrong("one loop", "why", text="O(n)"), kit.wrong("three", "why", text="O(n^3)")]
    return kit.complexity(code, call="pairs(list(range(n)))", claim="O(n^2)", wrong=wrong, explanation="[[key]]")
'''
BLANK = '''
import kit

def make(rng):
    code = "def last(items):\\n    return items[____]"
    wrong = [kit.wrong("first", "why", text="0"), kit.wrong("second", "why", text="1")]
    return kit.fill_blank(code, answer="-1", calls=["last([1, 2, 3])", "last('ab')", "last((4,))"], wrong=wrong, explanation="[[key]]")
'''
QUERY = '''
import kit

def make(rng):
    schema = "CREATE TABLE sales (item TEXT, price INTEGER);\\nINSERT INTO sales VALUES ('a', 1), ('b', 2), ('b', 5);"
    query = "SELECT item, SUM(price) FROM sales GROUP BY item HAVING COUNT(*) > 1 ORDER BY item"
    wrong = [kit.wrong("all", "why", code="SELECT item, price FROM sales ORDER BY price"), kit.wrong("one", "why", text="a | 1")]
    return kit.sql_result(schema, query, wrong=wrong, explanation="[[key]]")
'''

TEMPLATES = {name: {"source": source, "compiled": "", "kind": kind, "levels": ["mid"]} for name, kind, source in (
    ("program", "predict-output", PROGRAM), ("raises", "exception", RAISES), ("grows", "complexity", GROWS),
    ("blank", "fill-blank", BLANK), ("query", "sql-result", QUERY))}
