import sys


def main() -> None:
    """Read the log from standard input and print the first k members of the ranking."""
    first_line = sys.stdin.readline()
    ...


if __name__ == "__main__":
    main()
