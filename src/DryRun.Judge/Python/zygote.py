"""How it works: a warmed interpreter that never runs foreign code itself; it clones a child for every run.

Frames come in and go out: two lengths, a JSON header, and bytes. A 'run' goes to a child and is followed to its end
(watch.py). When nothing has come for a moment, the next child is made and shut in ahead of time: the spare.
"""
import _sitebuiltins
import builtins
import gc
import importlib
import json
import os
import select
import signal
import struct
import sys
import time
import types

import jail
import runner
import seccomp
import watch

DEFAULT_FILE_BYTES = 16 << 20
WARM = ("abc", "array", "bisect", "collections", "collections.abc", "contextlib", "copy", "dataclasses", "datetime",
        "enum", "functools", "heapq", "io", "itertools", "math", "operator", "random", "re",
        "string", "threading", "time", "types", "typing")


class Child:
    """A child and our ends of its pipes. It is shut in; a spare waits for its job on a pipe."""

    def __init__(self, zygote, file_bytes, job):
        self.file_bytes = file_bytes
        pipes = [os.pipe() for _ in range(3 if job else 4)]
        (self.out, out), (self.err, err), (self.answers, answers) = pipes[:3]
        source, self.job = pipes[3] if job is None else (None, None)
        given = [zygote.nothing, out, err, answers] + ([source] if job is None else [])
        self.pid = jail.clone() if zygote.nested else os.fork()
        if self.pid == 0:
            zygote.become_child(given, file_bytes, job)
        for descriptor in given[1:]:
            os.close(descriptor)
        self.end = os.pidfd_open(self.pid)
        self.clock = (~self.pid << 3) | 2

    def cpu(self):
        return time.clock_gettime_ns(self.clock)

    def send_job(self, data):
        view = memoryview(data)
        while view:
            view = view[os.write(self.job, view):]
        os.close(self.job)
        self.job = None

    def close(self):
        for descriptor in (self.out, self.err, self.answers, self.end, self.job):
            if descriptor is not None:
                os.close(descriptor)


class Zygote:
    def __init__(self, source, target, options, preloaded):
        self.source, self.target = source, target
        self.nested, self.keep_spare = options["nested"], options["spare"]
        self.nothing = os.open("/dev/null", os.O_RDWR | os.O_CLOEXEC)
        self.preloaded = preloaded
        self.filter = seccomp.build(not self.nested)
        self.ids = (os.getuid(), os.getgid())
        self.idle_bytes = jail.address_space()
        self.spare = None

    def become_child(self, given, file_bytes, job):
        try:
            jail.shut_in(given, self.nested, file_bytes, self.filter, self.ids)
            if job is None:
                for module in self.preloaded:
                    if hasattr(module, "ready"):
                        module.ready()
                job = read_job(4)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            runner.set_stdin(job["stdin"])
            jail.lower_limits(job["limits"], self.idle_bytes)
        except BaseException as error:
            os.write(3, b"J%s\n" % repr(error).encode("ascii", "replace")[:500])
            os._exit(255)
        try:
            runner.run(job)
        finally:
            os._exit(254)

    def read(self, size):
        parts = []
        while size > 0:
            part = os.read(self.source, min(size, 1 << 20))
            if not part:
                os._exit(0)
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def read_frame(self):
        header, body = struct.unpack("<II", self.read(8))
        return json.loads(self.read(header)), self.read(body)

    def send(self, header, body=b""):
        text = json.dumps(header, separators=(",", ":")).encode("ascii")
        data = memoryview(struct.pack("<II", len(text), len(body)) + text + body)
        while data:
            data = data[os.write(self.target, data):]

    def serve(self):
        waiting = select.poll()
        waiting.register(self.source, select.POLLIN)
        while True:
            if self.keep_spare and self.spare is None and not waiting.poll(20):
                self.spare = Child(self, DEFAULT_FILE_BYTES, None)
            header, body = self.read_frame()
            if header["k"] == "run":
                self.run(header, body)

    def child_for(self, header, body):
        """The spare when it fits, else a new child."""
        spare, self.spare = self.spare, None
        if spare is not None and spare.file_bytes == header["limits"]["files"]:
            try:
                text = json.dumps(header).encode("ascii")
                start = spare.cpu()
                spare.send_job(struct.pack("<II", len(text), len(body)) + text + body)
                return spare, start
            except OSError:
                pass
        if spare is not None:
            self.end(spare)
        return Child(self, header["limits"]["files"], unpack(header, body)), 0

    def end(self, child):
        """Kills and reaps; what the child started ends with it."""
        os.kill(child.pid, signal.SIGKILL)
        _, status, usage = os.wait4(child.pid, 0)
        child.close()
        self.sweep()
        return status, usage

    def sweep(self):
        """Without a process namespace of its own a run may leave processes behind: end them all."""
        if self.nested:
            return
        try:
            os.kill(-1, signal.SIGKILL)
            while True:
                os.wait4(-1, 0)
        except OSError:
            return

    def wipe(self):
        """Without a mount namespace of its own a run leaves its files behind; False when some cannot be removed."""
        try:
            for folder in () if self.nested else ("/tmp", "/dev/shm"):
                for name in os.listdir(folder):
                    os.unlink(os.path.join(folder, name))
            return True
        except OSError:
            return False

    def run(self, header, body):
        child, start = self.child_for(header, body)
        watch.Watch(self, child, start, header).follow()


def unpack(header, body):
    """The job from a frame: the body holds files, standard input and tests one after the other."""
    position = 0

    def take(size):
        nonlocal position
        position += size
        return body[position - size:position]
    files = [(name, take(size)) for name, size in header["files"]]
    stdin = take(header["stdin"])
    tests = [take(size) for size in header["tests"]]
    return {"files": files, "stdin": stdin, "tests": tests, "limits": header["limits"], "arguments": header["arguments"],
            "interface": header["interface"], "separator": header["separator"].encode("ascii")}


def read_exactly(descriptor, size):
    parts = []
    while size > 0:
        part = os.read(descriptor, min(size, 1 << 20))
        if not part:
            os._exit(0)
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def read_job(descriptor):
    header, body = struct.unpack("<II", read_exactly(descriptor, 8))
    header, body = json.loads(read_exactly(descriptor, header)), read_exactly(descriptor, body)
    os.close(descriptor)
    return unpack(header, body)


def quiet_descriptors():
    """Moves the host's pipes away from 0 and 1, so that a child can never meet them there."""
    source, target = os.dup(0), os.dup(1)
    nothing = os.open("/dev/null", os.O_RDWR)
    for number in (0, 1):
        os.dup2(nothing, number)
    os.close(nothing)
    return source, target


def warm():
    """What programs of this kind import anyway, and what a bare interpreter lacks without `site`."""
    for name in WARM:
        importlib.import_module(name)
    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")
    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")
    builtins.help = _sitebuiltins._Helper()


def preload(modules):
    """What the host wants every run to find loaded. It is the host's own, and runs here before anything foreign does."""
    for name, source in modules:
        module = sys.modules[name] = types.ModuleType(name)
        exec(compile(source, name + ".py", "exec", dont_inherit=True), vars(module))
    return [sys.modules[name] for name, _ in modules]


def main(options):
    os.closerange(3, 65536)
    source, target = quiet_descriptors()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    warm()
    preloaded = preload(options["preload"])
    jail.libc.prctl(jail.SET_DUMPABLE, 0, 0, 0, 0)
    jail.libc.mallopt(-8, 1)
    zygote = Zygote(source, target, options, preloaded)
    gc.collect()
    gc.freeze()
    zygote.send({"k": "hello", "python": "%d.%d.%d" % sys.version_info[:3], "idle": zygote.idle_bytes})
    zygote.serve()
