import os

os.write(1, b"\xff\x00\xfe held")
