print(len(str(7 ** (7 ** 9))) if not __import__("sys").set_int_max_str_digits(0) else 0)
