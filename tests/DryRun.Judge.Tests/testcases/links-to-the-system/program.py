import os

os.symlink("/etc/passwd", "/tmp/link")
os.symlink("/etc/shadow", "/tmp/other")
for name in ("/tmp/link", "/tmp/other"):
    try:
        print(open(name).read())
    except OSError:
        pass
print("held")
