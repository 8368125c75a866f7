# why: a method that fills an attribute of its object's class does so once in a process: `type(self)._x`, `self.__class__._x`
from pathlib import Path

import requests
from fastapi import FastAPI

app = FastAPI()


class Pages:
    _index = None
    _words = None
    _first = None
    _second = None
    _client = None

    @property
    def index(self):
        found = self.__class__._index
        if found is None:
            found = Path("index.txt").read_text()
            self.__class__._index = found
        return found

    def words(self):
        if type(self)._words:
            return type(self)._words
        type(self)._words = Path("words.txt").read_text()
        return type(self)._words

    def first(self):
        if self._first is None:
            type(self)._first = Path("first.txt").read_text()
        return self._first

    def fill(self):
        self.__class__._second = Path("second.txt").read_text()

    def second(self):
        if self.__class__._second is None:
            self.fill()
        return self.__class__._second

    def not_kept(self):
        if type(self)._index is None:
            self._words = Path("words.txt").read_text()
        return self._words

    def of_another(self, other):
        if type(other)._index is None:
            type(other)._index = Path("index.txt").read_text()
        return type(other)._index

    def client(self):
        if type(self)._client is None:
            type(self)._client = requests.Session()
        return type(self)._client


@app.get("/")
async def read(url: str):
    print(Pages().index)
    Pages().words()
    Pages().first()
    Pages().second()
    Pages().not_kept()  # FAB401: 4, "Pages.not_kept"
    Pages().of_another(Pages())  # FAB401: 4, "Pages.of_another"
    Pages().client().get(url)  # FAB201: 4, "Session.get"
