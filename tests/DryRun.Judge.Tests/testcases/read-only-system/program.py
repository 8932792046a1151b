import os

written = []
for folder in ("/", "/usr", "/usr/lib", "/etc", "/dev", "/bin", "/proc", "/sys", "/run", "/var", "/work", "/home", "/root"):
    try:
        with open(os.path.join(folder, "left-behind"), "w") as file:
            file.write("x")
        written.append(folder)
    except OSError:
        pass
print("held" if not written else written)
