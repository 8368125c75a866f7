# why: what a module's dict holds under a constant key is made once in a process, when it is asked for the first time
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()

_configs: dict = {}
_words = {}
_taken = {}


def load():
    return Path("agent.yml").read_text()


def agent():
    config = _configs.get("agent", None)
    if config is None:
        config = load()
        _configs["agent"] = config
    return config


def words():
    if "words" not in _words:
        _words["words"] = load()
    return _words["words"]


def early():
    if "early" in _words:
        return _words["early"]
    text = _words["early"] = load()
    return text


def early_found():
    found = _words.get("early")
    if found:
        return found
    _words["early"] = load()
    return _words["early"]


def other_key():
    if "one" not in _words:
        _words["two"] = load()
    return _words["two"]


def by_name(name: str):
    if name not in _words:
        _words[name] = load()
    return _words[name]


def with_default():
    found = _words.get("default", "")
    if not found:
        found = load()
    return found


def own():
    made = {}
    if "own" not in made:
        made["own"] = load()
    return made["own"]


def given(made):
    if "given" not in made:
        made["given"] = load()
    return made["given"]


def taken():
    if "taken" not in _taken:
        _taken["taken"] = load()
    return _taken.pop("taken")


class Kept:
    def words(self):
        if "own" not in self.made and _words:
            self.made["own"] = load()
        if "own" not in self.made:
            self.made["own"] = load()
        found = self.made.get("own")
        if found is None:
            self.made["own"] = load()
        return self.made["own"]


@app.get("/")
async def index(name: str):
    agent()
    words()
    early()
    early_found()
    other_key()  # FAB401: 4, "other_key"
    by_name(name)  # FAB401: 4, "by_name"
    with_default()  # FAB401: 4, "with_default"
    own()  # FAB401: 4, "own"
    given({})  # FAB401: 4, "given"
    taken()  # FAB401: 4, "taken"
    Kept().words()  # FAB401: 4, "Kept.words"
