import os

found = []
for descriptor in range(1024):
    try:
        os.fstat(descriptor)
        found.append(descriptor)
    except OSError:
        pass
print("held" if found == [0, 1, 2, 3] else found)
