from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    with Pool(2) as pool:
        print("held" if pool.map(square, range(5)) == [0, 1, 4, 9, 16] else "wrong")
