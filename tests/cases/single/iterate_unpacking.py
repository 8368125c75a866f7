# why: unpacking with a star iterates
import time


def rows():
    time.sleep(1)
    yield 1


def numbers():
    yield 1


async def use():
    print(*rows())  # FAB101: 4, "rows"
    values = [*rows(), 1]  # FAB101: 15, "rows"
    others = (*numbers(), 1)
    print(*numbers())
    return values, others
