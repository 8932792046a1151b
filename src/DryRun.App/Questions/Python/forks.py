"""How it works: foreign code runs in children, cloned from an interpreter that has never run any.

A child does a series of tasks, such as a program and then its changed versions. The first finds the interpreter untouched;
between tasks what a program commonly leaves behind is put back. Standard output and error are files in memory, read when the
child has ended. Clocks end it: two seconds of processor time a task, sixty on the wall.
"""
import fcntl
import io
import json
import os
import resource
import signal
import sys

import programs

CPU_SECONDS, WALL_SECONDS, MOST_BYTES = 2.0, 60.0, 1 << 20


class Task:
    """A function that returns a dict with a `status`, and its arguments. `alone` keeps other questions out of its child."""

    def __init__(self, do, *arguments, cpu=CPU_SECONDS, alone=False):
        self.do, self.arguments, self.cpu, self.alone = do, arguments, cpu, alone


class Outcome:
    """What came of a task: `ok`, `raised` (with error, message and line), `exit`, `slow` or `lost`."""

    def __init__(self, status, said, stdout="", stderr=""):
        self.status, self.said, self.stdout, self.stderr = status, said, stdout, stderr
        self.error, self.message, self.line = said.get("error"), said.get("message", ""), said.get("line")

    def sentence(self):
        """Half a sentence on how it ended."""
        if self.status == "raised":
            where = f" in line {self.line}" if self.line else ""
            return f"raised {self.error}: {self.message}{where}"
        return {"slow": "did not end in time", "exit": f"ended with exit status {self.said.get('code')}",
                "lost": "ended without a word", "ok": "ran to its end"}[self.status]


class Child:
    """A child at work on a series of tasks."""

    def __init__(self, tasks):
        self.files = [os.memfd_create(name) for name in ("out", "err", "said")]
        self.pid = os.fork()
        if self.pid == 0:
            become(self.files, tasks)

    def outcomes(self, status):
        """Those of the tasks it came to, in order. The last one may have ended the child. To be asked once."""
        out, err, said = (read_back(file) for file in self.files)
        parts = [json.loads(line) for line in said.splitlines()]
        done = [Outcome(part["status"], part, text(out, part["out"]), text(err, part["err"])) for part in parts]
        if status != 0:
            slow = os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGPROF, signal.SIGALRM)
            done.append(Outcome("slow" if slow else "lost", {}))
        return done


def read_back(descriptor):
    data = os.pread(descriptor, os.fstat(descriptor).st_size, 0)
    os.close(descriptor)
    return data


def text(data, part):
    return data[part[0]:part[1]].decode("utf-8", "replace")


def become(files, tasks):
    """The child's whole life."""
    status = 1
    try:
        said = fcntl.fcntl(files[2], fcntl.F_DUPFD, 200)
        nothing = os.open("/dev/null", os.O_RDWR)
        for descriptor, source in ((0, nothing), (1, files[0]), (2, files[1]), (3, nothing)):
            os.dup2(source, descriptor)
        set_limits()
        for number, task in enumerate(tasks):
            if number > 0:
                programs.put_back()
            os.write(said, json.dumps(do(task)).encode("ascii") + b"\n")
            if os.fstat(1).st_size + os.fstat(2).st_size > MOST_BYTES // 2:
                break  # The next program must not find the files full; the rest goes on in a new child.
        status = 0
    finally:
        os._exit(status)


def set_limits():
    for number in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES, MOST_BYTES))


def do(task):
    signal.setitimer(signal.ITIMER_PROF, task.cpu)
    signal.setitimer(signal.ITIMER_REAL, WALL_SECONDS)
    starts = [os.lseek(descriptor, 0, os.SEEK_CUR) for descriptor in (1, 2)]
    sys.stdin = sys.__stdin__ = open(0, "r", encoding="utf-8", closefd=False)
    sys.stdout = sys.__stdout__ = stream(1, "surrogateescape")
    sys.stderr = sys.__stderr__ = stream(2, "backslashreplace")
    try:
        said = task.do(*task.arguments)
    except BaseException as error:
        said = {"status": "raised", **programs.explain(error, None)}
    for standard in (sys.__stdout__, sys.__stderr__):
        standard.flush()
    ends = [os.lseek(descriptor, 0, os.SEEK_CUR) for descriptor in (1, 2)]
    return {**said, "out": [starts[0], ends[0]], "err": [starts[1], ends[1]]}


def stream(descriptor, errors):
    return io.TextIOWrapper(io.BufferedWriter(io.FileIO(descriptor, "wb", False)), "utf-8", errors)
