import threading
import time

done = []


def late():
    time.sleep(0.2)
    done.append(1)
    print("held")


threading.Thread(target=late).start()
