# why: iterating runs __iter__ and __next__; a generator's body runs where it is iterated
import time


class Slow:
    def __iter__(self):
        return self

    def __next__(self):
        time.sleep(1)


class SlowIter:
    def __iter__(self):
        time.sleep(1)
        return iter([])


class Generating:
    def __iter__(self):
        time.sleep(1)
        yield 1


class Quiet:
    def __iter__(self):
        return iter([1])


def generator():
    time.sleep(1)
    yield 1


def delegating():
    yield from generator()


async def loops():
    for _ in Slow():  # FAB101: 13, "time.sleep"
        pass
    for _ in SlowIter():  # FAB101: 13, "time.sleep"
        pass
    for _ in Generating():  # FAB101: 13, "time.sleep"
        pass
    for _ in Quiet():
        pass
    for _ in generator():  # FAB101: 13, "time.sleep"
        pass
    for _ in delegating():  # FAB101: 13, "time.sleep"
        pass


async def only_made():
    generator()
    return generator()


async def consumed():
    list(generator())  # FAB101: 4, "time.sleep"
    values = generator()
    next(values)  # FAB101: 4, "time.sleep"
    return [value for value in generator()]  # FAB101: 31, "time.sleep"


async def stored():
    values = generator()
    for value in values:  # FAB101: 17, "time.sleep"
        print(value)


async def expression():
    lazy = (time.sleep(value) for value in [1])
    return lazy
