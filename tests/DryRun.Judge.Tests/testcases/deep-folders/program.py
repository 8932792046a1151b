import os

for _ in range(1000):
    os.mkdir("deeper")
    os.chdir("deeper")
print("held")
