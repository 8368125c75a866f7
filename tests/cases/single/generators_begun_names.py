# why: a generator that is only begun may hand a name to a function that is called like a kind of statement
from collections.abc import Iterator


def lines(path: str) -> Iterator[str]:
    with open(path) as file:
        try:
            line = file.readline()
        except ValueError as e:
            print(e)
            return
        yield line


async def first(path: str) -> str:
    return next(lines(path))  # FAB401: 11, "lines > open"
