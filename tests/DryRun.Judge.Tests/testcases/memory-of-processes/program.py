import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)
NUMBERS = {"x86_64": [310, 311], "aarch64": [270, 271]}[os.uname().machine]


def refused(*arguments):
    ctypes.set_errno(0)
    return libc.syscall(*arguments) == -1 and ctypes.get_errno() in (errno.EPERM, errno.ENOSYS)


print("held" if all(refused(number, 1, 0, 0, 0, 0, 0) for number in NUMBERS) else "let through")
