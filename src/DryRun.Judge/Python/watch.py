"""How it works: follows one run to its end, in one loop that polls the child's output, its answers, its end and the host.

The loop keeps what was printed up to a limit, stamps every answer with the child's processor clock read from outside, and
kills at a limit. After each look at the child it rests for a millisecond, unless the child ends: answers that come
faster share their time. Nothing the child says is believed about how it ended.
"""
import os
import select
import signal
import time

CHUNK = 1 << 16
PROCESSORS = os.cpu_count() or 1
FLUSH_SECONDS = 0.01
REST_MILLISECONDS = 1
now = time.monotonic_ns


class Watch:
    """Follows one run to its end."""

    def __init__(self, zygote, child, start, header):
        limits = header["limits"]
        self.zygote, self.child = zygote, child
        self.cpu_limit, self.wall_limit, self.total_limit = limits["cpu"], limits["wall"], limits["total_wall"]
        self.keep, self.stop_bytes = limits["keep"], limits["stop"]
        self.most_lines = len(header["tests"]) + 4
        self.output = Output(self.keep, header["separator"].encode("ascii") if header["tests"] else None)
        self.partial, self.lines, self.stamps, self.line_count, self.answer_bytes = bytearray(), [], [], 0, 0
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
        whole[0], self.partial = bytes(self.partial + whole[0]), bytearray(rest)
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
