# why: a proxy's `__getattr__` that wraps in either a plain or an asynchronous function says too little
import time


class Proxy:
    def __init__(self, client, asynchronous):
        self.client = client
        self.asynchronous = asynchronous

    def __getattr__(self, name):
        original = getattr(self.client, name)
        if not callable(original):
            return original
        if self.asynchronous:
            return self._asynchronous(name)
        return self._plain(name)

    def _asynchronous(self, name):
        async def wrapper(*args):
            return await getattr(self.client, name)(*args)

        return wrapper

    def _plain(self, name):
        def wrapper(*args):
            time.sleep(1)
            return getattr(self.client, name)(*args)

        return wrapper


class PlainProxy(Proxy):
    def __getattr__(self, name):
        return self._plain(name)


async def use(client, plain: PlainProxy):
    proxy = Proxy(client, True)
    await proxy.get("x")
    pipeline = proxy.pipeline()
    plain.get("x")  # FAB101: 4, "get()"
    return pipeline
