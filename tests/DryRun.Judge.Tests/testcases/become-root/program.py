import os

for change in (os.setuid, os.seteuid, os.setgid):
    try:
        change(0)
        print("let through")
    except OSError:
        pass
print("held" if 0 not in os.getresuid() else os.getresuid())
