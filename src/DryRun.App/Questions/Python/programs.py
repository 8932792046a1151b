"""Running a whole program as `python3 main.py` does, and putting back what programs leave behind."""
import atexit
import builtins
import functools
import gc
import linecache
import operator
import os
import re
import sys
import threading
import traceback
import types
import warnings

MAIN = "main.py"
HARMLESS = {"abc", "asyncio", "base64", "bisect", "collections", "contextlib", "copy", "dataclasses", "datetime", "enum", "fractions",
            "functools", "hashlib", "heapq", "hmac", "io", "itertools", "json", "math", "operator", "re", "sqlite3", "statistics", "string",
            "textwrap", "typing"}
IMPORTS = re.compile(r"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b|import[ \t]+([\w., \t]+)$)", re.MULTILINE)
TELLTALES = re.compile(
    r"__(?:del|builtins|import|subclasses)__|\b(?:globals|import_module|intern|register\w*)\b|\bid(?=\s*[(,)])|\bopen\("
    r"|\bconnect\((?![\"']:memory:)|Task-|\b(?:get_name|current_task|all_tasks|to_thread|\w*executor|\w*policy|\w*event_loop)\b")
RECURSION = sys.getrecursionlimit()
FILTERS = list(warnings.filters)
spoken_of = set()  # The modules with settings of the whole process that the last program may have changed.


def run_program(code):
    """Task: a program from its start to its end."""
    return execute(code, fresh_main())


def keeps_to_itself(code):
    """True when a program can leave nothing behind in its interpreter: it imports only modules
    without any state, or does not touch the state they have, such as the numbers of asyncio's tasks."""
    found = IMPORTS.findall(code)
    if len(found) != len(re.findall(r"\bimport\b", code)) or TELLTALES.search(code):
        return False
    return all(name.split(".")[0].strip() in HARMLESS for source, names in found for name in (source or names).split(","))


def footprint():
    """What a program that keeps to itself must leave as it is: the names of the built-ins and of modules, and what they stand for."""
    return [(vars(module), list(vars(module).values()))
            for name, module in list(sys.modules.items()) if name in HARMLESS or name == "builtins"]


@functools.cache
def untouched():
    """The footprint when this was first called: before any program has run."""
    return footprint()


def differs(any=any, list=list):
    """Is the footprint another now? Lists compare by identity first, which is all it takes when nothing was changed."""
    return any(list(now.values()) != values for now, values in untouched())


def fresh_main():
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=MAIN, __builtins__=builtins)
    sys.modules["__main__"] = module
    sys.argv = [MAIN]
    return module.__dict__


def execute(code, names):
    said = {"status": "ok"}
    linecache.cache[MAIN] = (len(code), None, code.splitlines(keepends=True), MAIN)
    try:
        exec(compile(code, MAIN, "exec", dont_inherit=True), names)
    except SystemExit as error:
        said = {"status": "exit", "code": str(error.code)} if error.code else said
    except BaseException as error:
        said = {"status": "raised", **explain(error, MAIN)}
    spoken_of.update(name for name in SETTINGS if name in code and name in sys.modules)
    threading._shutdown()
    atexit._run_exitfuncs()
    if "random" in code and "random" in sys.modules:
        sys.modules["random"].seed()
    if "__del__" in code or "weakref" in code:
        say_goodbye(names)
    return said


def say_goodbye(names):
    """What the interpreter does with the names of a program at its end: objects say goodbye, private names first."""
    for first in (True, False):
        for name in list(names):
            if name != "__builtins__" and (name[:1] == "_" and name[:2] != "__") == first:
                names[name] = None
    gc.collect()


def explain(error, filename):
    """Class, message and the innermost line in this file (in any, when it is None)."""
    if isinstance(error, SyntaxError):
        return {"error": type(error).__name__, "message": error.msg or "", "line": error.lineno}
    lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if filename in (None, frame.f_code.co_filename)]
    return {"error": type(error).__name__, "message": message_of(error), "line": lines[-1] if lines else None}


def message_of(error):
    try:
        return str(error)[:400]
    except Exception:
        return "it has no readable message"


def put_back():
    """Before the next program: modules that keep settings of the whole process get their first ones."""
    sys.settrace(None)
    sys.setrecursionlimit(RECURSION)
    warnings.filters[:] = FILTERS
    linecache.clearcache()
    os.chdir("/tmp")
    for name, restore in SETTINGS.items():
        if name in spoken_of:
            restore(sys.modules[name])
    spoken_of.clear()


def fresh_context(decimal):
    decimal.setcontext(decimal.Context())


def quiet_loggers(logging):
    for handler in list(logging.root.handlers):
        logging.root.removeHandler(handler)
    logging.root.setLevel(logging.WARNING)
    logging.root.manager.loggerDict.clear()
    logging.disable(logging.NOTSET)
    logging.lastResort = logging._StderrHandler(logging.WARNING)


SETTINGS = {"logging": quiet_loggers, "decimal": fresh_context}
