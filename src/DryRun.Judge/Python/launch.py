# Runs outside the sandbox, once a worker: joins the worker's control groups, gives up root, closes whatever the host's
# own parent left open, asks to be the first to go when memory runs out, and becomes bubblewrap. Arguments: user id, stack bytes, files of control groups, --, a command.
import os
import resource
import sys

os.setpgid(0, 0)  # or a Ctrl+C meant for the host would end its workers first
user, stack, *rest = sys.argv[1:]
end = rest.index("--")
for path in rest[:end]:
    with open(path, "w", encoding="ascii") as file:
        file.write(str(os.getpid()))
with open("/proc/self/oom_score_adj", "w", encoding="ascii") as file:
    file.write("500")
if os.getuid() == 0:
    os.setgroups([])
    os.setresgid(int(user), int(user), int(user))
    os.setresuid(int(user), int(user), int(user))
_, hard = resource.getrlimit(resource.RLIMIT_STACK)
resource.setrlimit(resource.RLIMIT_STACK, (int(stack), hard))
os.closerange(3, 65536)
os.chdir("/")
os.execve(rest[end + 1], rest[end + 1:], {})
