import os
import signal

try:
    os.kill(0, signal.SIGKILL)
except OSError:
    pass
print("held")
