# why: a plain function that can be awaited was made so by its decorator, of which nothing is known: by a thread, nearly always
import functools

import requests
import some_library.threads
from some_library import in_threads, threaded


@threaded
def load():
    return requests.get("x").json()


@in_threads(4)
def with_arguments(url):
    return requests.get(url).text


@some_library.threads.run(daemon=True)
def nothing():
    requests.get("x")


class Service:
    @threaded
    def load(self):
        return requests.get("x").json()


async def other():
    return 1


@threaded
def gives_coroutine():
    requests.get("x")
    return other()


def transparent(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


@transparent
def of_project():
    requests.get("x")
    return other()


@functools.lru_cache
def kept(url):
    requests.get(url)
    return some_library.task(url)


async def quiet():
    await load()
    await with_arguments("x")
    await nothing()
    return await Service().load()


async def reported(url):
    load()  # FAB201: 4, "load > requests.get"
    with_arguments("x")  # FAB201: 4, "with_arguments > requests.get"
    await gives_coroutine()  # FAB201: 10, "gives_coroutine > requests.get"
    await of_project()  # FAB201: 10, "requests.get"
    await kept(url)  # FAB201: 10, "kept > requests.get"
    return Service().load()  # FAB201: 11, "Service.load > requests.get"
