import subprocess

subprocess.run(["/usr/bin/sleep", "60"])
