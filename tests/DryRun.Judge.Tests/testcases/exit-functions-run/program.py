import atexit

atexit.register(print, "held")
