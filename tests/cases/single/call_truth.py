# why: a condition asks an object by __bool__, else by __len__; unpacking, `in` and `+=` iterate
import time


class Rows:
    def __len__(self):
        time.sleep(1)
        return 1


class Truth:
    def __bool__(self):
        time.sleep(1)
        return True

    def __len__(self):
        return 1


class Quiet:
    def __bool__(self):
        return True

    def __len__(self):
        time.sleep(1)
        return 1


class Plain:
    pass


class Iterated:
    def __iter__(self):
        time.sleep(1)
        return iter([1])


class Stepping:
    def __iter__(self):
        return self

    def __next__(self):
        time.sleep(1)


def pages():
    time.sleep(1)
    yield 1


def slow(x):
    time.sleep(1)
    return x


async def conditions(other):
    rows = Rows()
    if rows:  # FAB101: 7, "Rows.__len__ > time.sleep"
        pass
    if not rows:  # FAB101: 7, "time.sleep"
        pass
    if other and rows:  # FAB101: 7, "time.sleep"
        pass
    while rows:  # FAB101: 10, "time.sleep"
        break
    assert Truth()  # FAB101: 11, "Truth.__bool__ > time.sleep"
    found = 1 if rows else 2  # FAB101: 17, "time.sleep"
    if Quiet() or Plain() or rows is None:
        return found


async def unpacking(xs):
    x, *rest = pages()  # FAB101: 15, "time.sleep"
    (x,) = pages()  # FAB101: 11, "time.sleep"
    x, y = map(slow, xs)  # FAB101: 11, "time.sleep"
    [x, y] = Iterated()  # FAB101: 13, "time.sleep"
    x, y = (slow, pages)
    x, y = xs, pages()
    return x, y, rest


async def containing(xs):
    found = "x" in pages()  # FAB101: 12, "time.sleep"
    if "x" in Iterated() or "x" in Plain():  # FAB101: 7, "time.sleep"
        pass
    if "x" not in Stepping():  # FAB101: 7, "time.sleep"
        pass
    if "x" in map(slow, xs):  # FAB101: 14, "time.sleep"
        pass
    return found


async def adding():
    xs = []
    xs += pages()  # FAB101: 4, "time.sleep"
    return xs
