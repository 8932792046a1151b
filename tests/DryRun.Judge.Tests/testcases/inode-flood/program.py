made = 0
try:
    while made < 200_000:
        open(f"/tmp/{made}", "w").close()
        made += 1
except OSError:
    pass
print("held" if made < 5000 else made)
