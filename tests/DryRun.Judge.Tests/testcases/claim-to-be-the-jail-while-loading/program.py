import os

os.write(3, b"J the judge is broken\nB\n")
os._exit(255)
