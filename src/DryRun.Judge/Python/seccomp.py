"""How it works: builds the system call filter (seccomp BPF) that every run carries.

The filter allows by default up to the highest number it knows and answers 'not there' above it, so that the C library
falls back. Refused calls answer 'not permitted'; a foreign architecture is killed at once, for 32-bit calls have other
numbers. The numbers are sorted into ranges and decided by a binary search, about eight comparisons a call. Four calls
are decided by their arguments: clone (no new namespaces), clone3 (its flags cannot be seen: 'not there'), prlimit64
(itself only) and socket (unix and internet families only).
"""
import ctypes
import os
import struct

ALLOW, KILL = 0x7FFF0000, 0x80000000
EPERM, ENOSYS, EAFNOSUPPORT = (0x00050000 | number for number in (1, 38, 97))
LOAD, JEQ, JGE, JSET, RET = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCH, ARGUMENT = 0, 4, 16
NAMESPACES = 0x7E020000  # every CLONE_NEW… flag that clone() knows

# Same numbers on every architecture since 5.1: io_uring, new mount calls, pidfd_getfd, process_madvise, quotactl_fd,
# memfd_secret, process_mrelease, set_mempolicy_home_node, statmount, listmount, open_tree_attr.
COMMON = (425, 426, 427, 428, 429, 430, 431, 432, 433, 438, 440, 442, 443, 447, 448, 450, 457, 458, 467)
HIGHEST = 466

X86_64 = {
    "arch": 0xC000003E, "clone": 56, "clone3": 435, "prlimit64": 302, "socket": 41,
    "denied": (
        101, 310, 311, 312,                      # ptrace, process_vm_readv, process_vm_writev, kcmp
        308, 272, 165, 166, 155, 161,            # setns, unshare, mount, umount2, pivot_root, chroot
        248, 249, 250, 321, 298, 323,            # add_key, request_key, keyctl, bpf, perf_event_open, userfaultfd
        29, 30, 31, 67, 64, 65, 66, 220,         # shared memory and semaphores of System V
        68, 69, 70, 71,                          # message queues of System V
        240, 241, 242, 243, 244, 245,            # POSIX message queues
        135, 179, 169, 246, 320,                 # personality, quotactl, reboot, kexec_load, kexec_file_load
        174, 175, 176, 177, 178, 313,            # kernel modules
        227, 164, 159, 305,                      # clock_settime, settimeofday, adjtimex, clock_adjtime
        167, 168, 170, 171, 172, 173, 163, 103,  # swap, host and domain name, iopl, ioperm, acct, syslog
        153, 156, 212, 303, 304, 300, 301,       # vhangup, _sysctl, lookup_dcookie, handles, fanotify
        180, 134, 136, 139, 154,                 # nfsservctl, uselib, ustat, sysfs, modify_ldt
        237, 238, 239, 256, 279,                 # memory policies, migrate_pages, move_pages
    ),
    "of_others": {"sched_setparam": 142, "sched_setscheduler": 144, "sched_setaffinity": 203, "sched_setattr": 314},
    "setpriority": 141, "ioprio_set": 251,
}
AARCH64 = {
    "arch": 0xC00000B7, "clone": 220, "clone3": 435, "prlimit64": 261, "socket": 198,
    "denied": (
        117, 270, 271, 272, 268, 97, 40, 39, 41, 51, 217, 218, 219, 280, 241, 282,
        194, 195, 196, 197, 190, 191, 192, 193, 186, 187, 188, 189, 180, 181, 182, 183, 184, 185,
        92, 60, 142, 104, 294, 105, 106, 273, 112, 170, 171, 266, 224, 225, 161, 162, 89, 116, 58, 18, 264, 265,
        262, 263, 42, 235, 236, 237, 238, 239,
    ),
    "of_others": {"sched_setparam": 118, "sched_setscheduler": 119, "sched_setaffinity": 122, "sched_setattr": 274},
    "setpriority": 140, "ioprio_set": 30,
}


def table():
    """The numbers of this machine; an unknown machine is refused."""
    machine = os.uname().machine
    if machine == "x86_64":
        return X86_64
    if machine in ("aarch64", "arm64"):
        return AARCH64
    raise RuntimeError(f"there is no system call table for {machine}")


def instruction(code, jump_true, jump_false, value):
    return struct.pack("HBBI", code, jump_true, jump_false, value)


def answer(action):
    return [instruction(RET, 0, 0, action)]


def by_argument(index, test, value, otherwise):
    """Allows when the test (equal or no bit set) holds for the low half of an argument, else answers `otherwise`."""
    allow_when_true = test == JEQ
    true, false = (0, 1) if allow_when_true else (1, 0)
    return [instruction(LOAD, 0, 0, ARGUMENT + 8 * index), instruction(test, true, false, value),
            *answer(ALLOW), *answer(otherwise)]


def by_family():
    return [instruction(LOAD, 0, 0, ARGUMENT), instruction(JEQ, 3, 0, 1), instruction(JEQ, 2, 0, 2),
            instruction(JEQ, 1, 0, 10), *answer(EAFNOSUPPORT), *answer(ALLOW)]


def decisions(numbers, shared):
    """What to do per number; `shared` is the stricter table of runs that have no process namespace of their own."""
    actions = {number: answer(EPERM) for number in (*numbers["denied"], *COMMON)}
    actions[numbers["clone"]] = by_argument(0, JSET, NAMESPACES, EPERM)
    actions[numbers["clone3"]] = answer(ENOSYS)
    actions[numbers["prlimit64"]] = by_argument(0, JEQ, 0, EPERM)
    actions[numbers["socket"]] = by_family()
    if shared:
        for number in numbers["of_others"].values():
            actions[number] = by_argument(0, JEQ, 0, EPERM)
        actions[numbers["setpriority"]] = answer(EPERM)
        actions[numbers["ioprio_set"]] = answer(EPERM)
    return actions


def ranges(actions):
    """Sorted (first number, code) pairs that cover everything."""
    found, allowed = [(0, answer(ALLOW))], True
    for number in range(HIGHEST + 1):
        if number in actions:
            found.append((number, actions[number]))
            allowed = False
        elif not allowed:
            found.append((number, answer(ALLOW)))
            allowed = True
    found.append((HIGHEST + 1, answer(ENOSYS)))
    found.append((0x40000000, answer(KILL)))  # x32
    return found


def tree(found):
    if len(found) == 1:
        return found[0][1]
    middle = len(found) // 2
    left, right = tree(found[:middle]), tree(found[middle:])
    if len(left) > 255:
        raise RuntimeError("the filter is too large for its jumps")
    return [instruction(JGE, len(left), 0, found[middle][0]), *left, *right]


class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


def build(shared):
    """The filter, ready for prctl(); it has to stay referenced."""
    numbers = table()
    code = [instruction(LOAD, 0, 0, ARCH), instruction(JEQ, 1, 0, numbers["arch"]), *answer(KILL),
            instruction(LOAD, 0, 0, NUMBER), *tree(ranges(decisions(numbers, shared)))]
    data = ctypes.create_string_buffer(b"".join(code))
    program = Program(len(code), ctypes.cast(data, ctypes.c_void_p))
    program.data = data
    return program
