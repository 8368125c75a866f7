# why: what a cache makes with a function that it is given is made once for each key: local files and threads are not reported there
import time, threading
import requests


class Cache:
    def __init__(self):
        self._made = {}
        self._lock = threading.Lock()

    def get_or_create(self, key, factory):
        with self._lock:
            if key in self._made:
                return self._made[key]
        value = factory()
        with self._lock:
            self._made[key] = value
        return value

    def always(self, key, factory):
        return factory()


def pack(items, size_of):
    size = 0 if not items else size_of(items[0])
    return size_of(items) if items in (1, 2) else None, size


cache = Cache()


def read():
    return open("x").read()


async def a(key: str):
    cache.get_or_create(key, lambda: open(key).read())
    cache.get_or_create(key, read)
    cache.always(key, read)  # FAB401: 4, "Cache.always > read > open"
    cache.get_or_create(key, lambda: requests.get(key))  # FAB201: 4, "Cache.get_or_create > factory > requests.get"
    pack([key], len)
