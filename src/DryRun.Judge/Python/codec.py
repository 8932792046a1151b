"""How it works: turns JSON into the Python values a solution is called with, and its answers into JSON.

Both are driven by the declared type. A decoder or encoder is a function, or None where JSON and Python agree already,
so that a long list of numbers is not walked at all. An answer that JSON cannot carry is `Impossible`; the text says
what it was. Plain values of another type than the declared one are passed on: the host compares, and shows them.
"""
import json

MOST_NODES = 1_000_000
SCALARS = (int, float, str, type(None))
chunks_of = json.encoder.c_make_encoder(
    None, lambda value: refuse(value), json.encoder.encode_basestring_ascii, None, ":", ",", False, False, True)


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return f"ListNode({self.val!r})"


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        return f"TreeNode({self.val!r})"


class Impossible(Exception):
    pass


def describe(value):
    name = type(value).__name__
    article = "an" if name[:1].lower() in tuple("aeiou") else "a"
    try:
        shown = repr(value)
        shown = shown if len(shown) <= 200 else shown[:200] + "…"
    except BaseException:
        shown = "without a readable form"
    return f"{article} {name}: {shown}"


def refuse(value):
    raise Impossible(describe(value))


def split(text, separator):
    """Splits at a separator that is not inside brackets."""
    parts, depth, start = [], 0, 0
    for position, character in enumerate(text):
        depth += (character == "[") - (character == "]")
        if character == separator and depth == 0:
            parts.append(text[start:position].strip())
            start = position + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


class Type:
    """A parsed type hint: a name and its arguments; a union has the name '|'."""

    def __init__(self, text):
        alternatives = split(text.strip().strip("'\""), "|")
        name, bracket, rest = alternatives[0].partition("[")
        if len(alternatives) > 1:
            self.name, self.arguments = "|", [Type(part) for part in alternatives]
        elif name == "Optional":
            self.name, self.arguments = "|", [Type(rest[:-1]), Type("None")]
        else:
            self.name = name.strip().rpartition(".")[2]
            self.arguments = [Type(part) for part in split(rest[:-1], ",")] if bracket else []
        if self.name in ("List", "Dict", "Set", "Tuple", "FrozenSet"):
            self.name = self.name.lower()

    def argument(self, index):
        return self.arguments[index] if index < len(self.arguments) else ANY


ANY = Type("Any")


def to_list_nodes(values):
    head = None
    for value in reversed(values or []):
        head = ListNode(value, head)
    return head


def to_tree(values):
    if not values or values[0] is None:
        return None
    root = TreeNode(values[0])
    waiting, position = [root], 1
    for node in waiting:
        for side in ("left", "right"):
            if position < len(values) and values[position] is not None:
                child = TreeNode(values[position])
                setattr(node, side, child)
                waiting.append(child)
            position += 1
    return root


def decoder(kind):
    """A function from a JSON value to the declared type, or None when nothing has to be done."""
    name = kind.name
    if name == "float":
        return lambda value: value if value is None else float(value)
    if name == "ListNode":
        return to_list_nodes
    if name == "TreeNode":
        return to_tree
    if name == "|":
        return optional_decoder(kind)
    if name in ("list", "row"):
        return sequence_decoder(kind, list)
    if name == "tuple":
        return sequence_decoder(kind, tuple)
    if name in ("set", "frozenset"):
        return sequence_decoder(kind, set if name == "set" else frozenset)
    if name == "dict":
        return dict_decoder(kind)
    return None


def optional_decoder(kind):
    inner = next((found for found in map(decoder, kind.arguments) if found), None)
    return inner and (lambda value: None if value is None else inner(value))


def sequence_decoder(kind, make):
    fixed = kind.name in ("tuple", "row") and not (len(kind.arguments) == 2 and kind.arguments[1].name == "...")
    if fixed and len(kind.arguments) > 0:
        parts = [decoder(part) or (lambda value: value) for part in kind.arguments]
        return lambda values: make(part(value) for part, value in zip(parts, values, strict=True))
    inner = decoder(kind.argument(0))
    if inner:
        return lambda values: make(map(inner, values))
    return None if make is list else make


def dict_decoder(kind):
    keys, values = decoder(kind.argument(0)), decoder(kind.argument(1))
    if kind.arguments and kind.arguments[0].name == "str":
        return values and (lambda found: {key: values(value) for key, value in found.items()})
    key_of, value_of = keys or (lambda key: key), values or (lambda value: value)
    return lambda found: {
        key_of(key): value_of(value) for key, value in (found.items() if isinstance(found, dict) else found)}


def encode_plain(value):
    if isinstance(value, SCALARS):
        return value
    if isinstance(value, (list, tuple)):
        return [encode_plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return [encode_plain(item) for item in value]
    if isinstance(value, dict):
        return encode_dict(value, encode_plain, encode_plain, all(type(key) is str for key in value))
    if hasattr(value, "val") and hasattr(value, "next"):
        return from_list_nodes(value)
    if hasattr(value, "val") and hasattr(value, "left"):
        return from_tree(value)
    return refuse(value)


def encode_dict(value, key_of, value_of, as_object):
    if as_object:
        return {key: value_of(item) for key, item in value.items()}
    return [[key_of(key), value_of(item)] for key, item in value.items()]


def from_list_nodes(node):
    values, seen = [], set()
    while node is not None:
        if id(node) in seen:
            raise Impossible("a linked list with a cycle")
        if not hasattr(node, "next") or not hasattr(node, "val"):
            refuse(node)
        seen.add(id(node))
        values.append(encode_plain(node.val))
        node = node.next
        if len(values) > MOST_NODES:
            raise Impossible("a linked list without an end")
    return values


def from_tree(root):
    if root is None:
        return []
    values, waiting, seen = [], [root], set()
    for node in waiting:
        if node is None:
            values.append(None)
            continue
        if id(node) in seen or len(seen) > MOST_NODES:
            raise Impossible("a tree in which a node occurs twice")
        if not hasattr(node, "left") or not hasattr(node, "right"):
            refuse(node)
        seen.add(id(node))
        values.append(encode_plain(node.val))
        waiting += [node.left, node.right]
    while values and values[-1] is None:
        values.pop()
    return values


def encoder(kind):
    """A function from an answer to something JSON can carry; None when the C encoder can do it alone."""
    name = kind.name
    if name == "|":
        return union_encoder(kind)
    if name == "ListNode":
        return lambda value: from_list_nodes(value) if value is None or hasattr(value, "next") else encode_plain(value)
    if name == "TreeNode":
        return lambda value: from_tree(value) if value is None or hasattr(value, "left") else encode_plain(value)
    if name == "list" or name == "tuple":
        return list_encoder(kind)
    if name in ("set", "frozenset"):
        return container_encoder((set, frozenset), lambda value: [encode_plain(item) for item in value])
    if name == "dict":
        return dict_encoder(kind)
    if name in ("int", "float", "str", "bool", "None"):
        return None
    return encode_plain


def container_encoder(kinds, encode):
    def checked(value):
        if isinstance(value, SCALARS):
            return value
        return encode(value) if isinstance(value, kinds) else refuse(value)
    return checked


def list_encoder(kind):
    inner = [found for found in map(encoder, kind.arguments or [ANY]) if found]
    if not inner:
        return None
    if len(kind.arguments) == 1:
        return container_encoder((list, tuple), lambda value: [inner[0](item) for item in value])
    return container_encoder((list, tuple), encode_plain)


def dict_encoder(kind):
    values, as_object = encoder(kind.argument(1)) or encode_plain, kind.argument(0).name == "str"

    def encode(value):
        strings = as_object and all(type(key) is str for key in value)
        return encode_dict(value, encode_plain, values, strings)
    return container_encoder(dict, encode)


def union_encoder(kind):
    nodes = [part for part in kind.arguments if part.name in ("ListNode", "TreeNode")]
    if nodes:
        return encoder(nodes[0])
    inner = [found for found in (encoder(part) for part in kind.arguments) if found]
    if not inner:
        return None
    single = inner[0] if len([part for part in kind.arguments if part.name != "None"]) == 1 else encode_plain
    return lambda value: None if value is None else single(value)


def to_json(value, encode):
    """One line of ASCII JSON; NaN and Infinity as bare words."""
    try:
        return "".join(chunks_of(encode(value) if encode else value, 0)).encode("ascii")
    except RecursionError:
        raise Impossible("a value that contains itself, or is nested too deep") from None
