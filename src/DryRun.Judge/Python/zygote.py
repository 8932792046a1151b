"""How it works: a warmed interpreter that never runs foreign code itself; it clones a child for every run.

Frames come in and go out: two lengths, a JSON header, and bytes. A 'run' is served in one loop that polls the child's
output, its answers, its end and the host. The loop keeps what was printed up to a limit, stamps every answer with the
child's processor clock read from outside, and kills at a limit. Nothing the child says is believed about how it ended.
After each look at the child it rests for a millisecond, unless the child ends: answers that come faster share their time.
When nothing has come for a moment, the next child is made and shut in ahead of time: the spare.
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

import jail
import runner
import seccomp

CHUNK = 1 << 16
PROCESSORS = os.cpu_count() or 1
FLUSH_SECONDS = 0.01
REST_MILLISECONDS = 1
DEFAULT_FILE_BYTES = 16 << 20
WARM = ("abc", "array", "bisect", "collections", "collections.abc", "contextlib", "copy", "dataclasses", "datetime",
        "enum", "functools", "heapq", "io", "itertools", "math", "operator", "random", "re",
        "string", "threading", "time", "types", "typing")
now = time.monotonic_ns


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
    def __init__(self, source, target, options):
        self.source, self.target = source, target
        self.nested, self.keep_spare = options["nested"], options["spare"]
        self.nothing = os.open("/dev/null", os.O_RDWR | os.O_CLOEXEC)
        self.filter = seccomp.build(not self.nested)
        self.ids = (os.getuid(), os.getgid())
        self.idle_bytes = jail.address_space()
        self.spare = None

    def become_child(self, given, file_bytes, job):
        try:
            jail.shut_in(given, self.nested, file_bytes, self.filter, self.ids)
            if job is None:
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
        Watch(self, child, start, header).follow()


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


class Watch:
    """Follows one run to its end."""

    def __init__(self, zygote, child, start, header):
        limits = header["limits"]
        self.zygote, self.child = zygote, child
        self.cpu_limit, self.wall_limit, self.total_limit = limits["cpu"], limits["wall"], limits["total_wall"]
        self.keep, self.stop_bytes = limits["keep"], limits["stop"]
        self.most_lines = len(header["tests"]) + 4
        self.output = Output(self.keep, header["separator"].encode("ascii") if header["tests"] else None)
        self.partial, self.lines, self.stamps, self.line_count, self.answer_bytes = b"", [], [], 0, 0
        self.reason, self.flush_at, self.ended, self.began, self.complaint = None, None, False, False, b""
        self.begin_cpu = self.mark_cpu = start
        self.begin_wall = self.mark_wall = now()
        self.last_cpu = start

    def follow(self):
        everything, ends = select.poll(), select.poll()
        for descriptor in (self.child.end, self.zygote.source):
            everything.register(descriptor, select.POLLIN)
            ends.register(descriptor, select.POLLIN)
        for descriptor in (self.child.out, self.child.err, self.child.answers):
            os.set_blocking(descriptor, False)
            everything.register(descriptor, select.POLLIN)
        while not self.ended:
            self.handle(everything.poll(self.wait_milliseconds()), everything)
            self.check_limits()
            self.flush_lines()
            if not self.ended:
                self.handle(ends.poll(REST_MILLISECONDS), everything)
        self.finish()

    def handle(self, events, everything):
        for descriptor, _ in events:
            if descriptor == self.child.end:
                self.ended = True
            elif descriptor == self.zygote.source:
                self.zygote.read_frame()
                self.kill("stopped")
            elif not self.take(descriptor):
                everything.unregister(descriptor)

    def wait_milliseconds(self):
        if self.reason:
            return 1000
        moment = now()
        left = min(self.mark_wall + self.wall_limit, self.begin_wall + self.total_limit) - moment
        left = min(left, (self.mark_cpu + self.cpu_limit - self.last_cpu) // PROCESSORS + 500_000)
        if self.flush_at is not None:
            left = min(left, self.flush_at - moment)
        return max(left / 1e6, 0.5)

    def take(self, descriptor):
        """Reads once; False at the end of the pipe."""
        try:
            data = os.read(descriptor, CHUNK)
        except BlockingIOError:
            return True
        if not data:
            return False
        if descriptor == self.child.answers:
            self.take_answers(data)
        else:
            self.output.add(1 if descriptor == self.child.out else 2, data)
        if self.output.total + self.answer_bytes > self.stop_bytes:
            self.kill("output")
        return True

    def take_answers(self, data):
        self.answer_bytes += len(data)
        if self.answer_bytes > self.stop_bytes:
            return
        if b"\n" not in data:
            self.partial += data
            return
        cpu, wall = self.child.cpu(), now()
        *whole, rest = data.split(b"\n")
        whole[0], self.partial = self.partial + whole[0], rest
        if not self.began:
            self.began, self.complaint = whole[0] == b"B", whole[0]
            self.begin_cpu = self.mark_cpu = self.last_cpu = cpu
            self.mark_wall = wall
            del whole[0]
        if not whole:
            return
        spent_cpu, spent_wall = (cpu - self.mark_cpu) // len(whole), (wall - self.mark_wall) // len(whole)
        for line in whole:
            self.take_line(line, spent_cpu, spent_wall)
        self.mark_cpu = self.last_cpu = cpu
        self.mark_wall = wall
        if self.flush_at is None and self.lines:
            self.flush_at = wall + int(FLUSH_SECONDS * 1e9)

    def take_line(self, line, cpu, wall):
        self.line_count += 1
        if self.line_count > self.most_lines:
            self.kill("answers")
            return
        self.lines.append(line)
        self.stamps.append((cpu, wall, len(line)))

    def check_limits(self):
        if self.reason:
            return
        moment = now()
        self.last_cpu = self.child.cpu()
        if self.last_cpu - self.mark_cpu > self.cpu_limit:
            self.kill("cpu")
        elif moment - self.mark_wall > self.wall_limit or moment - self.begin_wall > self.total_limit:
            self.kill("wall")

    def kill(self, reason):
        if self.reason is None:
            self.reason = reason
            os.kill(self.child.pid, signal.SIGKILL)

    def flush_lines(self):
        if self.flush_at is None or now() < self.flush_at:
            return
        self.flush_at = None
        self.zygote.send({"k": "lines", "lines": self.stamps}, b"".join(self.lines))
        self.lines, self.stamps = [], []

    def finish(self):
        wall, child = now(), self.child
        if not self.zygote.nested:
            os.kill(-1, signal.SIGKILL)
        for descriptor in (child.out, child.err, child.answers):
            while self.drain(descriptor):
                pass
        status, usage = self.zygote.end(child)
        cpu = int((usage.ru_utime + usage.ru_stime) * 1e9)
        self.zygote.send({
            "k": "end", "reason": self.reason, "exit": os.WEXITSTATUS(status) if os.WIFEXITED(status) else None,
            "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else None, "lines": self.stamps,
            "cpu": max(cpu - self.begin_cpu, 0), "mark_cpu": max(cpu - self.mark_cpu, 0),
            "clean": self.zygote.wipe(), "began": self.began, "complaint": self.complaint.decode("ascii", "replace"), "wall": wall - self.begin_wall, "mark_wall": wall - self.mark_wall, "rss": usage.ru_maxrss << 10,
            "rest": len(self.partial), "answer_bytes": self.answer_bytes, **self.output.header(),
        }, b"".join(self.lines) + self.output.body())

    def drain(self, descriptor):
        try:
            data = os.read(descriptor, CHUNK)
        except OSError:
            return False
        if not data:
            return False
        if descriptor == self.child.answers:
            self.take_answers(data)
        else:
            self.output.add(1 if descriptor == self.child.out else 2, data)
        return True


class Output:
    """Keeps the first bytes of each stream and counts the rest. With a separator, standard output is kept per test."""

    def __init__(self, keep, separator):
        self.keep, self.separator = keep, separator
        self.total, self.cut, self.pending = 0, 0, b""
        self.segments, self.chunks, self.kept = [[]], [], {1: 0, 2: 0}

    def add(self, stream, data):
        self.total += len(data)
        if stream == 1 and self.separator:
            self.add_to_segments(data)
        else:
            self.add_to_chunks(stream, data)

    def add_to_chunks(self, stream, data):
        room = self.keep - self.kept[stream]
        kept = data[:max(room, 0)]
        self.kept[stream] += len(kept)
        self.cut += len(data) - len(kept)
        if kept:
            self.chunks.append((stream, kept))

    def add_to_segments(self, data):
        *whole, rest = (self.pending + data).split(self.separator)
        for part in whole:
            self.extend(part)
            self.segments.append([])
        overlap = min(len(rest), len(self.separator) - 1)
        self.pending = rest[len(rest) - overlap:]
        self.extend(rest[:len(rest) - overlap])

    def extend(self, data):
        segment = self.segments[-1]
        kept = data[:max(self.keep - sum(map(len, segment)), 0)]
        self.cut += len(data) - len(kept)
        if kept:
            segment.append(kept)

    def header(self):
        if self.pending:
            self.extend(self.pending)
            self.pending = b""
        return {"total": self.total, "cut": self.cut, "chunks": [(stream, len(data)) for stream, data in self.chunks],
                "segments": [sum(map(len, segment)) for segment in self.segments] if self.separator else []}

    def body(self):
        return b"".join(data for _, data in self.chunks) + b"".join(b"".join(segment) for segment in self.segments)


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


def main(options):
    os.closerange(3, 65536)
    source, target = quiet_descriptors()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    warm()
    jail.libc.prctl(jail.SET_DUMPABLE, 0, 0, 0, 0)
    jail.libc.mallopt(-8, 1)
    zygote = Zygote(source, target, options)
    gc.collect()
    gc.freeze()
    zygote.send({"k": "hello", "python": "%d.%d.%d" % sys.version_info[:3], "idle": zygote.idle_bytes})
    zygote.serve()
