import os

print("held" if set(os.environ) <= {"PATH", "HOME", "LANG", "PYTHONHASHSEED", "PYTHONDONTWRITEBYTECODE", "PWD"} else os.environ)
