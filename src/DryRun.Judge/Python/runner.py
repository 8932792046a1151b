"""How it works: what happens in the child after it is shut in. Foreign code runs from here on.

Records go out on descriptor 3, one a line, a letter and then JSON: B begins, S syntax error, L the module could not be
loaded, R it is loaded, = an answer, ? an answer JSON cannot carry, ! an exception, E an exception nobody caught, X the
exit status the program chose. Everything said here is only a claim of the program: the host compares answers itself and
takes times, memory and exit status from outside.
"""
import atexit
import builtins
import io
import json
import linecache
import os
import sys
import threading
import traceback
import types

import codec
import jail

ANSWERS = 3
HARNESS = "<judge>/"
SUBMISSION = "<submission>"
LONGEST_MESSAGE, LONGEST_TRACEBACK = 4000, 16000
encode_string = json.encoder.encode_basestring_ascii
loads = json.loads
write, close, exit_now = os.write, os.close, os._exit
unlimited_digits = sys.set_int_max_str_digits


def send(record):
    while record:
        record = record[write(ANSWERS, record):]


def shorten(text, most):
    return text if len(text) <= most else text[:most] + "…"


def to_record(letter, fields):
    pairs = ",".join(f'"{key}":{encode_string(value) if isinstance(value, str) else int(value)}'
                     for key, value in fields.items() if value is not None)
    return b"%b{%b}\n" % (letter, pairs.encode("ascii"))


def without_harness(report, seen=None):
    """Drops our own frames from a traceback and from those of its causes."""
    seen = seen or set()
    while report is not None and id(report) not in seen:
        seen.add(id(report))
        report.stack[:] = [frame for frame in report.stack if not frame.filename.startswith(HARNESS)]
        if report.__cause__ is not None:
            without_harness(report.__cause__, seen)
        report = report.__context__


def message_of(error):
    try:
        return str(error)
    except BaseException:
        return "the exception has no readable message"


def explain(error, filename):
    """The record of an exception: class, message, the learner's own line and a traceback without our frames."""
    fields = {"type": type(error).__name__, "message": shorten(message_of(error), LONGEST_MESSAGE)}
    if isinstance(error, MemoryError):
        jail.use_memory_reserve()
    try:
        report = traceback.TracebackException(type(error), error, error.__traceback__, compact=True)
        without_harness(report)
        own = next((frame for frame in reversed(report.stack) if frame.filename == filename), None)
        if own is not None:
            fields["line"], fields["source"] = own.lineno, (linecache.getline(filename, own.lineno)).rstrip("\n")
            fields["column"] = own.colno + 1 if own.colno is not None else None
        fields["traceback"] = shorten("".join(report.format()), LONGEST_TRACEBACK)
    except BaseException:
        fields["traceback"] = f"{fields['type']}: {fields['message']}\n"
    return fields


def explain_syntax(error, filename):
    fields = {"type": type(error).__name__, "message": shorten(getattr(error, "msg", None) or str(error), LONGEST_MESSAGE)}
    if isinstance(error, SyntaxError) and error.lineno:
        fields["line"], fields["column"] = error.lineno, error.offset or None
        fields["source"] = (error.text or "").rstrip("\n")
    if isinstance(error, (MemoryError, RecursionError)):
        fields["type"], fields["message"] = "SyntaxError", "the code is nested too deep"
    lines = traceback.format_exception_only(type(error), error) if isinstance(error, SyntaxError) else []
    fields["traceback"] = shorten("".join(lines), LONGEST_TRACEBACK) or f"SyntaxError: {fields['message']}\n"
    return fields


def remember_source(filename, source):
    text = source.decode("utf-8", "replace")
    linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)


def compile_or_leave(source, filename):
    """The code object; a program that cannot be compiled ends here."""
    remember_source(filename, source)
    try:
        return compile(source, filename, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError) as error:
        fields = explain_syntax(error, filename)
        send(to_record(b"S", fields))
        os.write(2, fields["traceback"].encode("utf-8", "replace"))
        exit_now(1)


def open_streams():
    """Fresh standard streams over the descriptors the child was given."""
    read = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, "rb", False)), "utf-8", "surrogateescape")
    out = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "wb", False)), "utf-8", "surrogateescape")
    err = io.TextIOWrapper(io.BufferedWriter(io.FileIO(2, "wb", False)), "utf-8", "backslashreplace", None, True)
    sys.stdin = sys.__stdin__ = read
    sys.stdout = sys.__stdout__ = out
    sys.stderr = sys.__stderr__ = err
    return out


def set_stdin(data):
    if not data:
        return
    descriptor = os.memfd_create("stdin")
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view):]
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.dup2(descriptor, 0)
    os.close(descriptor)


def write_files(files):
    for name, content in files:
        folder = os.path.dirname(name)
        if folder:
            os.makedirs(folder, exist_ok=True)
        with open(name, "wb") as file:
            file.write(content)


def fresh_main(filename):
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=filename, __builtins__=builtins, __annotations__={})
    sys.modules["__main__"] = module
    return module.__dict__


def run_program(job):
    write_files(job["files"])
    out = open_streams()
    name, source = job["files"][0]
    sys.argv, sys.path[:0] = [name, *job["arguments"]], ["/tmp"]
    names = fresh_main("/tmp/" + name)
    send(b"B\n")
    code = compile_or_leave(source, name)
    status = execute(code, names, name)
    leave(status, out)


def execute(code, names, filename):
    try:
        exec(code, names)
        return 0
    except SystemExit as error:
        return exit_status(error.code)
    except BaseException as error:
        report(error, filename)
        return 1


def exit_status(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 255
    print(code, file=sys.stderr)
    return 1


def report(error, filename):
    """Prints the traceback as CPython would, and tells the host the same."""
    error.__traceback__ = drop_own_frames(error.__traceback__)
    fields = explain(error, filename)
    flush(sys.stdout)
    try:
        if sys.excepthook is not sys.__excepthook__:
            sys.excepthook(type(error), error, error.__traceback__)
        else:
            sys.stderr.write(fields["traceback"])
    except BaseException:
        pass
    send(to_record(b"E", fields))


def drop_own_frames(trace):
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith(HARNESS):
        trace = trace.tb_next
    return trace


def flush(stream):
    try:
        stream.flush()
    except BaseException:
        pass


def leave(status, out):
    """What the interpreter does at its end: wait for threads, run exit functions, flush. Then out, at once."""
    try:
        threading._shutdown()
        atexit._run_exitfuncs()
    except SystemExit as error:
        status = exit_status(error.code)
    except BaseException as error:
        sys.stderr.write("".join(traceback.format_exception_only(type(error), error)))
    for stream in (sys.stdout, out, sys.stderr):
        flush(stream)
    send(b"X%d\n" % status)
    exit_now(status)


def load(job, filename):
    """Runs the submission's module; its names, or the end."""
    send(b"B\n")
    code = compile_or_leave(job["files"][0][1], filename)
    module = types.ModuleType("submission")
    sys.modules["submission"] = module
    names = module.__dict__
    names.update(__builtins__=builtins, __file__=filename, ListNode=codec.ListNode, TreeNode=codec.TreeNode)
    try:
        exec(code, names)
        return names
    except BaseException as error:
        send(to_record(b"L", explain(error, filename)))
        exit_now(1)


def missing(what, name):
    fields = {"type": "NameError", "message": f"the code does not define the {what} {name!r}"}
    fields["traceback"] = f"NameError: {fields['message']}\n"
    send(to_record(b"L", fields))
    exit_now(1)


def call_function(names, interface):
    """A function from a test's JSON to an encoded answer."""
    function = names.get(interface["name"])
    if not callable(function):
        function = method_of_solution(names, interface["name"])
    decode = [codec.decoder(codec.Type(kind)) for kind in interface["parameters"]]
    encode = codec.encoder(codec.Type(interface["returns"]))

    def call(values):
        arguments = [make(value) if make else value for make, value in zip(decode, values, strict=True)]
        return codec.to_json(function(*arguments), encode)
    return call


def method_of_solution(names, name):
    """The older habit of other sites: a class `Solution` with the function as a method."""
    solution = names.get("Solution")
    method = getattr(solution, name, None)
    if not callable(method):
        missing("function", name)
    return lambda *arguments: getattr(solution(), name)(*arguments)


def call_class(names, interface):
    made = names.get(interface["name"])
    if not callable(made):
        missing("class", interface["name"])
    methods = {
        method["name"]: ([codec.decoder(codec.Type(kind)) for kind in method["parameters"]],
                         codec.encoder(codec.Type(method["returns"])))
        for method in interface["methods"]}

    def call(calls):
        target, answers = None, []
        for name, values in calls:
            is_new = target is None
            decode, encode = methods.get("__init__" if is_new else name, ((), None))
            arguments = [make(value) if make else value for make, value in zip(decode, values, strict=True)]
            if is_new:
                target, answer = made(*arguments), b"null"
            else:
                answer = codec.to_json(getattr(target, name)(*arguments), encode)
            answers.append(answer)
        return b"[" + b",".join(answers) + b"]"
    return call


def run_tests(job):
    interface = job["interface"]
    out = open_streams()
    sys.path[:0] = ["/tmp"]
    names = load(job, SUBMISSION)
    call = call_class(names, interface) if interface["kind"] == "class" else call_function(names, interface)
    separator = job["separator"]
    mark(out, separator)
    send(b"R\n")
    for test in job["tests"]:
        unlimited_digits(0)
        values = loads(test)
        unlimited_digits(4300)
        record = answer(call, values)
        mark(out, separator)
        send(record)
    exit_now(0)


def answer(call, values):
    """One record for one test."""
    try:
        return b"=" + call(values) + b"\n"
    except codec.Impossible as error:
        return b"?" + encode_string(str(error)).encode("ascii") + b"\n"
    except BaseException as error:
        return to_record(b"!", explain(error, SUBMISSION))


def mark(out, separator):
    """Ends what one test has printed, so that the next one's output can be told apart."""
    flush(sys.stdout)
    flush(out)
    try:
        write(1, separator)
    except OSError:
        pass


def run(job):
    if job["interface"]["kind"] == "program":
        run_program(job)
    run_tests(job)
