# why: a wrapper with *args and **kwargs keeps what a function returns and the types of what is passed
import functools
import time

import requests


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper


def timed(name=None):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            try:
                return function(*args, **kwargs)
            finally:
                print(name)

        return wrapper

    return decorate


def async_logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await function(*args, **kwargs)

    return wrapper


@logged
def session():
    return requests.Session()


@timed("read")
def read(client):
    return client.get("u")


@logged
@timed()
def run(function, item):
    return function(item)


@async_logged
async def connect():
    return requests.Session()


class Api:
    def __init__(self):
        self.http = requests.Session()

    @logged
    def load(self, name):
        return self.http.get(name)

    @timed()
    def pure(self, name):
        return name

    @property
    @logged
    def first(self):
        return self.http.get("first")


async def use(api: Api):
    session().get("u")  # FAB201: 4, "get"
    read(requests.Session())  # FAB201: 4, "get"
    read({})
    run(time.sleep, 1)  # FAB101: 4, "time.sleep"
    run(print, 1)
    (await connect()).get("u")  # FAB201: 4, "get"
    api.load("a")  # FAB201: 4, "get"
    api.pure("a")
    api.first  # FAB201: 4, "get"
