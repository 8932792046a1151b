import os

try:
    os.mknod("/tmp/memory", 0o20666, os.makedev(1, 1))
    print("let through")
except OSError:
    print("held")
