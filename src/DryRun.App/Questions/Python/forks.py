"""How it works: foreign code runs in children, cloned from an interpreter that has never run any.

A child does series of tasks, such as a program and then its changed versions, and waits for the next series as long as
nothing has been left behind in it. The first task finds the interpreter untouched; between tasks what a program commonly
leaves behind is put back. Standard output and error are files in memory, read when a series is done. Clocks end a child: two
seconds of processor time a task, sixty on the wall.
"""
import fcntl
import io
import json
import marshal
import os
import resource
import signal
import sys

import programs

CPU_SECONDS, WALL_SECONDS, MOST_BYTES, MOST_MEMORY = 2.0, 60.0, 1 << 20, 1 << 30
FIRST_OWN, FULL, DONE = 200, 77, b"."


class Task:
    """A function of a module, which returns a dict with a `status`, and its arguments. `alone` keeps other questions out of its child."""

    def __init__(self, do, *arguments, cpu=CPU_SECONDS, alone=False):
        self.do, self.arguments, self.cpu, self.alone = do, arguments, cpu, alone

    def packed(self):
        return self.do.__module__, self.do.__name__, self.arguments, self.cpu


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
    """A child that waits for series of tasks."""

    def __init__(self):
        self.used, self.ended = False, False
        programs.untouched()  # Noted here, where no program ever runs; the child inherits it.
        self.files = [os.memfd_create(name) for name in ("out", "err", "said")]
        (source, self.tasks), (self.heard, done) = os.pipe(), os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            become(self.files, source, done)
        os.close(source)
        os.close(done)

    def do(self, tasks, is_last=False):
        """The outcomes of the tasks it came to, in order. The last one may have ended the child. No series comes after the last."""
        self.used = True
        data = marshal.dumps(([task.packed() for task in tasks], is_last))
        data = memoryview(len(data).to_bytes(4, "little") + data)
        try:
            while data:
                data = data[os.write(self.tasks, data):]
        except BrokenPipeError:
            pass  # Its end is heard.
        return self.outcomes()

    def outcomes(self):
        self.ended = os.read(self.heard, 1) != DONE
        status = self.wait() if self.ended else 0
        out, err, said = (os.pread(file, os.fstat(file).st_size, 0) for file in self.files)
        parts = [json.loads(line) for line in said.splitlines()]
        done = [Outcome(part["status"], part, text(out, part["out"]), text(err, part["err"])) for part in parts]
        if self.ended and not (os.WIFEXITED(status) and os.WEXITSTATUS(status) == FULL and done):
            slow = os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGPROF, signal.SIGALRM)
            done.append(Outcome("slow" if slow else "lost", {}))
        return done

    def wait(self):
        return os.waitpid(self.pid, 0)[1]

    def dismiss(self):
        """It ends, if it has not; it hears that by the end of its pipe."""
        for descriptor in (*self.files, self.tasks, self.heard):
            os.close(descriptor)
        if not self.ended:
            self.wait()


def text(data, part):
    return data[part[0]:part[1]].decode("utf-8", "replace")


def become(files, source, done):
    """The child's whole life."""
    status = 1
    try:
        source, done, said = (fcntl.fcntl(descriptor, fcntl.F_DUPFD, FIRST_OWN) for descriptor in (source, done, files[2]))
        nothing = os.open("/dev/null", os.O_RDWR)
        for descriptor, file in ((0, nothing), (1, files[0]), (2, files[1]), (3, nothing)):
            os.dup2(file, descriptor)
        os.closerange(4, FIRST_OWN)
        sys.stdin = None
        set_limits()
        while size := int.from_bytes(os.read(source, 4), "little"):
            for descriptor in (1, 2, said):
                os.ftruncate(descriptor, 0)
                os.lseek(descriptor, 0, os.SEEK_SET)
            if not do_all(*marshal.loads(read_all(source, size)), said):
                status = FULL
                break
            for timer in (signal.ITIMER_PROF, signal.ITIMER_REAL):
                signal.setitimer(timer, 0)
            os.write(done, DONE)
        else:
            status = 0
    finally:
        os._exit(status)


def read_all(source, size):
    parts = []
    while size > 0:
        parts.append(os.read(source, size))
        size -= len(parts[-1])
    return b"".join(parts)


def do_all(tasks, is_last, said):
    """False when no other program may come after the last one that was done: the rest goes on in a new child.

    After the last task of the last series nothing comes anyway, and to look would only cost time."""
    for place, (module, name, arguments, cpu) in enumerate(tasks, 1):
        programs.put_back()
        os.write(said, json.dumps(do(getattr(sys.modules[module], name), arguments, cpu)).encode("ascii") + b"\n")
        if is_last and place == len(tasks):
            return True
        if programs.differs() or sum(os.fstat(descriptor).st_size for descriptor in (1, 2, said)) > MOST_BYTES // 2:
            return False
    return True


def set_limits():
    for number in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES, MOST_BYTES))
    _, memory = resource.getrlimit(resource.RLIMIT_AS)
    memory = MOST_MEMORY if memory == resource.RLIM_INFINITY else min(memory, MOST_MEMORY)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def do(function, arguments, cpu):
    signal.setitimer(signal.ITIMER_PROF, cpu)
    signal.setitimer(signal.ITIMER_REAL, WALL_SECONDS)
    starts = [os.lseek(descriptor, 0, os.SEEK_CUR) for descriptor in (1, 2)]
    if sys.stdin is not sys.__stdin__ or sys.stdin.closed or sys.stdin.fileno() != 0:
        sys.stdin = sys.__stdin__ = open(0, "r", encoding="utf-8", closefd=False)
    sys.stdout = sys.__stdout__ = stream(1, "surrogateescape")
    sys.stderr = sys.__stderr__ = stream(2, "backslashreplace")
    try:
        said = function(*arguments)
    except BaseException as error:
        said = {"status": "raised", **programs.explain(error, None)}
    for standard in (sys.__stdout__, sys.__stderr__):
        standard.flush()
    ends = [os.lseek(descriptor, 0, os.SEEK_CUR) for descriptor in (1, 2)]
    return {**said, "out": [starts[0], ends[0]], "err": [starts[1], ends[1]]}


def stream(descriptor, errors):
    return io.TextIOWrapper(io.BufferedWriter(io.FileIO(descriptor, "wb", False)), "utf-8", errors)
