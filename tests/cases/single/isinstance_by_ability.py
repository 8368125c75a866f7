# why: isinstance of Generator, Callable, FunctionType and the like asks what an object can do or what made it, not only the bases of its class.
import functools
import inspect
import time
import types
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator, Mapping, Sequence


def hook():
    time.sleep(1)


def lines():
    yield time.sleep(1)


async def fetch():
    return "text"


class Feed:
    def __iter__(self):
        yield time.sleep(1)

    def __call__(self):
        time.sleep(1)


class Page:
    def load(self):
        time.sleep(1)


class Rows(Mapping):
    def __getitem__(self, key):
        return time.sleep(1)

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


def parts(stream: bool):
    return lines() if stream else ["a"]


async def generators(stream: bool):
    result = parts(stream)
    if isinstance(result, Generator):
        got = []
        for part in result:  # FAB101: 20, "lines > time.sleep"
            got.append(part)
    else:
        got = result
    for part in got:
        print(part)
    again = parts(stream)
    if isinstance(again, types.GeneratorType | Iterator):
        list(again)  # FAB101: 8, "lines > time.sleep"
    asked = parts(stream)
    if not inspect.isgenerator(asked):
        return list(asked)
    return list(asked)  # FAB101: 11, "lines > time.sleep"


async def functions(flag: bool):
    h = hook if flag else "text"
    if isinstance(h, Callable):
        h()  # FAB101: 8, "hook > time.sleep"
    other = functools.partial(hook) if flag else hook
    if isinstance(other, types.FunctionType):
        other()  # FAB101: 8, "hook > time.sleep"
    elif isinstance(other, functools.partial):
        other()  # FAB101: 8, "hook > time.sleep"
    coroutine = fetch() if flag else time.sleep
    if isinstance(coroutine, Awaitable):
        return await coroutine
    return coroutine(1)  # FAB101: 11, "time.sleep"


def made(given):
    if inspect.isclass(given):
        return given()
    if isinstance(given, Page):
        given.load()
    return given


async def classes():
    made(Page)
    made(Page())  # FAB101: 4, "made > Page.load > time.sleep"


async def objects(flag: bool, page: Page):
    feed = Feed() if flag else ["a"]
    if isinstance(feed, Iterable):
        for line in feed:  # FAB101: 20, "Feed.__iter__ > time.sleep"
            print(line)
    called = Feed() if flag else "text"
    if isinstance(called, Callable):
        called()  # FAB101: 8, "Feed.__call__ > time.sleep"
    rows = Rows() if flag else "text"
    if isinstance(rows, Mapping):
        return rows["a"]  # FAB101: 15, "Rows.__getitem__ > time.sleep"
    if isinstance(page, (Iterable, Callable)):
        return page
    return page.load()  # FAB101: 11, "Page.load > time.sleep"


async def declared(items: Iterable[str], given: dict[str, int] | list[str]):
    if isinstance(given, Mapping):
        time.sleep(1)  # FAB101: 8, "time.sleep"
    elif not isinstance(given, Sequence):
        time.sleep(1)
    if isinstance(items, Iterator):
        time.sleep(1)  # FAB101: 8, "time.sleep"
    else:
        time.sleep(1)  # FAB101: 8, "time.sleep"
