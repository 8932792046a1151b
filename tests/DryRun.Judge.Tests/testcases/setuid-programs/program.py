import subprocess

found = subprocess.run(["/usr/bin/find", "/usr/bin", "-perm", "-4000"], capture_output=True, text=True).stdout.split()
ids = {subprocess.run(["/usr/bin/id", "-u"], capture_output=True, text=True).stdout.strip() for _ in range(1)}
print("held" if ids == {"1000"} else ids)
