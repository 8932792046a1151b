import os

os.mkfifo("/tmp/pipe")
open(b"/tmp/\xff\xfe", "w").close()
open("/tmp/" + "n" * 255, "w").close()
open("/tmp/new\nline", "w").close()
os.chmod("/tmp", 0)
print("held")
