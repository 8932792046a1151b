import ctypes
import os

libc = ctypes.CDLL(None)
if os.uname().machine == "x86_64":
    libc.syscall(0x40000000 | 39)
    print("let through")
raise SystemExit(1)
