import threading

kept = []


def eat():
    while True:
        kept.append(bytearray(1 << 20))


for _ in range(4):
    threading.Thread(target=eat).start()
