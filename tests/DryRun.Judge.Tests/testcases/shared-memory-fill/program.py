written = 0
try:
    for number in range(64):
        with open(f"/dev/shm/fill-{number}", "wb") as file:
            for _ in range(64):
                written += file.write(b"x" * (1 << 20))
except OSError:
    pass
print("held" if written <= 17 << 20 else written)
