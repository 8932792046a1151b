try:
    with open("/tmp/sparse", "wb") as file:
        file.truncate(1 << 50)
    print("let through")
except OSError:
    print("held")
