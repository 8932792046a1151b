for name in ("environ", "mem", "maps", "fd", "root", "cwd", "cmdline"):
    for pid in ("self", "1", "2", "3"):
        try:
            open(f"/proc/{pid}/{name}", "rb").read(10)
            print("read", pid, name)
        except OSError:
            pass
print("held")
