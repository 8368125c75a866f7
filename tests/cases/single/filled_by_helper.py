# why: who fills a name when it is first used often has another function do it
from pathlib import Path


class Docs:
    def __init__(self):
        self._index = None

    def _load(self):
        self._index = Path("index.json").read_text()

    @property
    def index(self):
        if not self._index:
            self._load()
        return self._index


docs = Docs()


async def search():
    return docs.index


_config = None

def _load():
    global _config
    _config = Path("x").read_text()

def get_config():
    if _config is None:
        _load()
    return _config

def get_config2():
    if _config is None:
        other()
    return _config

def other():
    Path("x").read_text()

async def c():
    get_config()
    get_config2()  # FAB401: 4, "get_config2"
