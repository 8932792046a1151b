"""Hands a request to the engine. Where the interpreter has not loaded it, the request brings its modules."""
import json
import sys
import types


def main():
    text = sys.stdin.read()
    request = json.loads(text)
    for name, source in request["modules"]:
        module = sys.modules[name] = types.ModuleType(name)
        exec(compile(source, f"{name}.py", "exec", dont_inherit=True), vars(module))
    sys.modules["engine"].main(text, request)


main()
