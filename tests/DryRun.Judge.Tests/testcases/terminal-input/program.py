import fcntl
import os

try:
    terminal = os.open("/dev/tty", os.O_RDWR)
    fcntl.ioctl(terminal, 0x5412, b"x")
    print("let through")
except OSError:
    print("held")
