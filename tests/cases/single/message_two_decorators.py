# why: a function in the wrappers of several decorators is one step of the way, with its own name
import functools
import time


def timed(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


def observe(name: str):
    def decorate(func):
        @functools.wraps(func)
        def other(*args, **kwargs):
            return func(*args, **kwargs)

        return other

    return decorate


def twice(func, after):
    def both():
        func()
        after()

    return both


class Store:
    @observe("read")
    @timed
    def read(self):
        time.sleep(1)

    @timed
    def all(self):
        return self.read()


@timed
@observe("load")
@timed
def load():
    time.sleep(1)


def first():
    return 1


def second():
    time.sleep(1)


both = timed(twice(first, second))


async def work(store: Store):
    store.read()  # FAB101: 4, "Store.read() blocks the event loop in async def work: Store.read > time.sleep (message_two_decorators.py:37)"
    store.all()  # FAB101: 4, "work: Store.all > Store.read > time.sleep (message_two_decorators.py:37)"
    load()  # FAB101: 4, "load() blocks the event loop in async def work: load > time.sleep (message_two_decorators.py:48)"
    both()  # FAB101: 4, "both() blocks the event loop in async def work: both > func > second > time.sleep (message_two_decorators.py:56)"


@timed
def open(name):
    time.sleep(1)


class Reader:
    @timed
    def sleep(self):
        time.sleep(1)


def reads(reader: Reader):
    open("a")
    reader.sleep()


async def named_alike(reader: Reader):
    reader.sleep()  # FAB101: 4, "Reader.sleep > time.sleep (message_two_decorators.py:77)"
    open("a")  # FAB101: 4, "open > time.sleep (message_two_decorators.py:71)"
    reads(reader)  # FAB101: 4, "reads > open > time.sleep (message_two_decorators.py:71)"
