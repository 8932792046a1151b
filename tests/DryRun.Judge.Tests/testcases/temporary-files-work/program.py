import tempfile

with tempfile.NamedTemporaryFile("w+") as file:
    file.write("held")
    file.seek(0)
    print(file.read())
