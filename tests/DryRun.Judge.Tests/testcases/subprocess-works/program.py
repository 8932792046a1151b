import subprocess
import sys

print(subprocess.run([sys.executable, "-c", "print('held')"], capture_output=True, text=True).stdout, end="")
