# why: numbers by their order, loops over nothing, bool(), `not` and `is None` that a name keeps
import time


def trace(level: int = 0):
    if level > 1:
        time.sleep(1)


def retry(n: int = 0):
    for _ in range(n):
        time.sleep(1)


def down(n=0):
    while n > 0:
        n -= 1
        time.sleep(1)


def each(*urls):
    for url in urls:
        time.sleep(len(url))


def each_declared(*urls: str):
    return [time.sleep(len(url)) for url in urls]


def of_tuple(urls=()):
    for url in urls:
        time.sleep(len(url))


def of_none(urls=None):
    for url in urls or []:
        time.sleep(len(url))


def asked(x=False):
    if bool(x):
        time.sleep(1)


def negated(x=True):
    y = not x
    if y:
        time.sleep(1)


def given(x=None):
    y = x is not None
    if y:
        time.sleep(1)


class Base:
    urls = ()
    failures = 0

    def run(self):
        for url in self.urls:
            time.sleep(len(url))

    def fail(self):
        if self.failures > 3:
            time.sleep(1)


COUNT = 0


def of_module():
    if COUNT > 3:
        time.sleep(1)


async def quiet():
    trace()
    trace(1)
    retry()
    down()
    each()
    each_declared()
    of_tuple()
    of_none()
    asked()
    negated()
    given()
    for _ in range(3, 3):
        time.sleep(1)


async def reported():
    trace(2)  # FAB101: 4, "time.sleep"
    retry(3)  # FAB101: 4, "time.sleep"
    down(3)  # FAB101: 4, "time.sleep"
    each("u")  # FAB101: 4, "time.sleep"
    each_declared("u")  # FAB101: 4, "time.sleep"
    of_tuple(("u",))  # FAB101: 4, "time.sleep"
    of_none(["u"])  # FAB101: 4, "time.sleep"
    asked(True)  # FAB101: 4, "time.sleep"
    negated(False)  # FAB101: 4, "time.sleep"
    given(1)  # FAB101: 4, "time.sleep"


async def unknown(x, base: Base):
    trace(x)  # FAB101: 4, "time.sleep"
    retry(x)  # FAB101: 4, "time.sleep"
    down(x)  # FAB101: 4, "time.sleep"
    each(*x)  # FAB101: 4, "time.sleep"
    each_declared(*x)  # FAB101: 4, "time.sleep"
    of_tuple(x)  # FAB101: 4, "time.sleep"
    of_none(x)  # FAB101: 4, "time.sleep"
    asked(x)  # FAB101: 4, "time.sleep"
    negated(x)  # FAB101: 4, "time.sleep"
    given(x)  # FAB101: 4, "time.sleep"
    # What stands on an object, a class or in a module, others can set.
    base.run()  # FAB101: 4, "time.sleep"
    base.fail()  # FAB101: 4, "time.sleep"
    of_module()  # FAB101: 4, "time.sleep"


async def counted(register):
    tries = 0
    while True:
        tries += 1
        if tries > 3:
            time.sleep(1)  # FAB101: 12, "time.sleep"
            break
    calls = 0
    seen = ()

    def note(what):
        nonlocal calls, seen
        calls += 1
        seen += (what,)

    register(note)
    if calls > 3:
        time.sleep(1)  # FAB101: 8, "time.sleep"
    for _ in seen:
        time.sleep(1)  # FAB101: 8, "time.sleep"
