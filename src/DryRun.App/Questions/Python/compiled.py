"""Compiles sources: standard input is a list of file names and sources; for each a line goes out, empty where Python refuses it."""
import base64
import json
import marshal
import sys


def compiled(name, source):
    try:
        return base64.b64encode(marshal.dumps(compile(source, name, "exec", dont_inherit=True))).decode("ascii")
    except (SyntaxError, ValueError):
        return ""


for name, source in json.load(sys.stdin):
    print(compiled(name, source))
