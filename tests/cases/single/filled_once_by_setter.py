# why: what the setter of a property keeps is made once, where the getter looks for it first
import json
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()
_defaults = None


class Core:
    def __init__(self):
        self._config = None
        self._text = None
        self._size = None

    @property
    def config(self):
        if self._config is None:
            self.config = json.loads(Path("a.json").read_text())
        return self._config

    @config.setter
    def config(self, value):
        self._config = dict(value)

    @property
    def text(self):
        if self._text is not None:
            return self._text
        self.text = Path("a.txt").read_text()
        return self._text

    @text.setter
    def text(self, value):
        self._text = value.strip()

    @property
    def size(self):
        if self._size is None:
            self.size = len(Path("a.txt").read_text())
        return self._size

    @size.setter
    def size(self, value):
        print(value)

    @property
    def defaults(self):
        if _defaults is None:
            self.defaults = json.loads(Path("b.json").read_text())
        return _defaults

    @defaults.setter
    def defaults(self, value):
        global _defaults
        _defaults = dict(value)


CORE = Core()


@app.get("/")
async def home():
    print(CORE.config)
    print(CORE.text)
    print(CORE.size)  # FAB401: 10, "Core.size"
    print(CORE.defaults)
