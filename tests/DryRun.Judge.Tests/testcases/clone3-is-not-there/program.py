import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)
NUMBERS = {"x86_64": [435], "aarch64": [435]}[os.uname().machine]


def refused(*arguments):
    ctypes.set_errno(0)
    return libc.syscall(*arguments) == -1 and ctypes.get_errno() in (errno.EPERM, errno.ENOSYS)


print("held" if refused(NUMBERS[0], 0, 0) and ctypes.get_errno() == errno.ENOSYS else "let through")
