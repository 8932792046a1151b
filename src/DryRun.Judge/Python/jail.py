"""How it works: makes one child of the zygote and shuts it in.

A single clone() gives the child user, process, mount and ipc namespaces of its own; it is process 1 there, so whatever
it starts ends with it. The child then maps its one user id, mounts fresh memory file systems over /tmp and /dev/shm and
an empty one over /proc, lowers its limits, gives up every capability, and puts on the system call filter. From there
on nothing it can call leads out. Where namespaces do not nest, a plain fork() with a stricter filter takes its place.
"""
import ctypes
import mmap
import os
import resource
import signal

import seccomp

libc = ctypes.PyDLL(None, use_errno=True)
SYSCALL_CLONE = seccomp.table()["clone"]
IS_ARM = SYSCALL_CLONE != 56
NEW_NAMESPACES = 0x10000000 | 0x20000000 | 0x00020000 | 0x08000000  # user, process, mount, ipc
CHILD_SETTID, CHILD_CLEARTID = 0x01000000, 0x00200000
SET_DUMPABLE, SET_SECCOMP, SET_NO_NEW_PRIVS, GET_TID_ADDRESS = 4, 22, 38, 40
NOSUID, NODEV, NOEXEC, READ_ONLY = 2, 4, 8, 1
STACK_BYTES, OPEN_FILES, INODES = 64 << 20, 256, 4096
MEMORY_RESERVE = 16 << 20
UNLIMITED = resource.RLIM_INFINITY

# Signals that process 1 of a namespace would ignore; each ends it with the signal's number as exit status instead.
ENDING = (signal.SIGHUP, signal.SIGQUIT, signal.SIGABRT, signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM,
          signal.SIGTERM, signal.SIGVTALRM, signal.SIGPROF, signal.SIGXCPU, signal.SIGSYS, signal.SIGTRAP)

libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
libc.mount.argtypes = [ctypes.c_char_p] * 3 + [ctypes.c_ulong, ctypes.c_char_p]
libc.signal.argtypes = [ctypes.c_int, ctypes.c_void_p]
libc.signal.restype = ctypes.c_void_p
libc.syscall.restype = ctypes.c_long
libc.syscall.argtypes = [ctypes.c_long] * 6
exit_at_once = ctypes.cast(libc._exit, ctypes.c_void_p)


def check(result, what):
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def tid_address():
    """Where the C library keeps its thread id, so that clone() can keep it right; 0 when the kernel does not tell."""
    address = ctypes.c_ulong()
    if libc.prctl(GET_TID_ADDRESS, ctypes.addressof(address), 0, 0, 0) != 0:
        return 0
    return address.value


TID_ADDRESS = tid_address()


def clone():
    """Like os.fork(), into new namespaces."""
    flags = NEW_NAMESPACES | signal.SIGCHLD
    if TID_ADDRESS:
        flags |= CHILD_SETTID | CHILD_CLEARTID
    tail = (0, TID_ADDRESS) if IS_ARM else (TID_ADDRESS, 0)
    ctypes.pythonapi.PyOS_BeforeFork()
    pid = libc.syscall(SYSCALL_CLONE, flags, 0, 0, *tail)
    if pid == 0:
        ctypes.pythonapi.PyOS_AfterFork_Child()
        return 0
    ctypes.pythonapi.PyOS_AfterFork_Parent()
    return check(pid, "clone")


def address_space():
    """The size of our own address space in bytes, without /proc: what a mapping may still have under a known limit."""
    limit, page = 1 << 30, resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    low, high = 0, limit // page
    while high - low > 1:
        middle = (low + high) // 2
        try:
            mmap.mmap(-1, middle * page).close()
            low = middle
        except OSError:
            high = middle
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    return limit - low * page


def write(path, text):
    descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(descriptor, text)
    finally:
        os.close(descriptor)


def map_ids(user, group):
    write("/proc/self/setgroups", b"deny")
    write("/proc/self/uid_map", b"%d %d 1" % (user, user))
    write("/proc/self/gid_map", b"%d %d 1" % (group, group))


def mount(target, flags, options):
    check(libc.mount(b"tmpfs", target, b"tmpfs", flags, options), f"mount {target.decode()}")


def mount_own(file_bytes):
    options = b"mode=1777,size=%d,nr_inodes=%d" % (file_bytes, INODES)
    mount(b"/tmp", NOSUID | NODEV, options)
    mount(b"/dev/shm", NOSUID | NODEV, options)
    mount(b"/proc", NOSUID | NODEV | NOEXEC | READ_ONLY, b"mode=555,size=4096,nr_inodes=2")
    os.chdir("/tmp")


def place_descriptors(descriptors):
    """Makes descriptors[i] descriptor i and closes all others."""
    high = [os.dup2(descriptor, 200 + i) for i, descriptor in enumerate(descriptors)]
    for number, descriptor in enumerate(high):
        os.dup2(descriptor, number)
    os.closerange(len(descriptors), 65536)


class Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


CAPABILITY_HEADER, NO_CAPABILITY = Header(0x20080522, 0), (ctypes.c_uint32 * 6)()


def give_up_capabilities():
    check(libc.capset(ctypes.byref(CAPABILITY_HEADER), NO_CAPABILITY), "capset")


def lower_fixed_limits():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
    resource.setrlimit(resource.RLIMIT_MEMLOCK, (65536, 65536))
    resource.setrlimit(resource.RLIMIT_MSGQUEUE, (0, 0))
    resource.setrlimit(resource.RLIMIT_STACK, (STACK_BYTES, STACK_BYTES))


def lower_limits(limits, idle_bytes):
    """The limits of one run; they can only go down."""
    memory, seconds = idle_bytes + limits["memory"], limits["cpu_seconds"]
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory + MEMORY_RESERVE))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits["files"], limits["files"]))
    resource.setrlimit(resource.RLIMIT_NPROC, (limits["processes"], limits["processes"]))


def use_memory_reserve():
    """After a MemoryError: enough room to say so."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def shut_in(descriptors, nested, file_bytes, program, ids):
    """Called in the child: everything up to the point where foreign code may run."""
    os.setsid()
    libc.prctl(SET_DUMPABLE, 1, 0, 0, 0)
    if nested:
        map_ids(*ids)
        write("/proc/self/oom_score_adj", b"1000")
        mount_own(file_bytes)
        for number in ENDING:
            libc.signal(number, exit_at_once)
    place_descriptors(descriptors)
    lower_fixed_limits()
    give_up_capabilities()
    libc.prctl(SET_DUMPABLE, 0, 0, 0, 0)
    check(libc.prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")
    check(libc.prctl(SET_SECCOMP, 2, ctypes.addressof(program), 0, 0), "seccomp")
