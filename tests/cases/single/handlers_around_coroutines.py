# why: a `try` that only makes a coroutine raises nothing: the handler of a decorator for both kinds of functions waits for the other kind.
import functools
import time

import httpx


def retry(attempts=3):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(attempts):
                try:
                    return func(*args, **kwargs)
                except Exception:
                    if attempt == attempts - 1:
                        raise
                    time.sleep(1)

        return wrapper

    return decorator


def logged(func):
    def wrapper(*args):
        try:
            result = func(*args)
            return result
        except ValueError:
            time.sleep(1)

    return wrapper


@retry()
async def fetch(url):
    async with httpx.AsyncClient() as client:
        return await client.get(url)


@retry()
def load(url):
    return httpx.get(url).text


@logged
async def parse(text):
    return text


@logged
def parse_now(text):
    return text


class Page:
    async def aload(self):
        return 1

    @retry()
    def load(self):
        return self.aload()

    @retry()
    def load_after(self):
        httpx.get("https://example.org")
        return self.aload()


async def with_coroutines():
    await parse("text")
    await Page().load()
    return await fetch("https://example.org")


async def with_functions():
    parse_now("text")  # FAB101: 4, "time.sleep"
    await Page().load_after()  # FAB101: 10, "load_after > time.sleep"
    return load("https://example.org")  # FAB101: 11, "load > time.sleep"


async def awaited_there():
    try:
        return await fetch("https://example.org")
    except ValueError:
        time.sleep(1)  # FAB101: 8, "time.sleep"


async def one(text): ...


async def made_with_fewer():
    try:
        made = one("text", 1)
    except TypeError:
        time.sleep(1)  # FAB101: 8, "time.sleep"
        made = one("text")
    except ValueError:
        time.sleep(1)
    await made
