import resource

print("held")
for pid in range(1, 300):
    for limit in (resource.RLIMIT_NOFILE, resource.RLIMIT_CPU):
        try:
            resource.prlimit(pid, limit, (1, 1))
            print("changed", pid)
        except OSError:
            pass
