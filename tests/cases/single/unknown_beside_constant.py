# why: what can be a constant or something unknown is not the constant: the code after `if x is None: return` runs
import time


async def default(config: dict):
    url = config.get("url", "")
    if not url:
        raise ValueError
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def attribute(config):
    url = getattr(config, "url", None)
    if url is None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def computed(config: dict, name):
    url = getattr(config, name, None)
    if url is None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def branch(config, asked):
    url = None
    if asked:
        url = config.find()
    if url is None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def fallback(config):
    try:
        url = config.find()
    except Exception:
        url = None
    if url is None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def last(urls):
    url = None
    for each in urls:
        url = each
    if url is None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def conditional(config):
    url = config.find() if config else None
    if not url:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


class Stored:
    def __init__(self):
        self.url = None

    def set(self, url):
        self.url = url

    async def run(self):
        if self.url is None:
            return
        time.sleep(1)  # FAB101: 8, "time.sleep()"


async def constant(config):
    url = None
    if url is None:
        return
    time.sleep(1)
