import os

found = [place for place in ("/etc/passwd", "/etc/shadow", "/root", "/home", "/var", "/sys/fs/cgroup", "/run") if os.path.exists(place)]
print("held" if not found else found)
