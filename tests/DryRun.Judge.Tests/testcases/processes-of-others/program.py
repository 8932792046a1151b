import os

found = [name for name in os.listdir("/proc")] if os.path.isdir("/proc") else []
print("held" if not found else found)
