# why: what is kept in a module's name is read again only for a caller that asks for it, or after the file has changed
import os
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()
_catalog = None
_modes = None
_config = None
_stamp = None
_words = None
_size = None
_late = None
_other = None


def catalog(reload=False):
    global _catalog
    if _catalog is not None and not reload:
        return _catalog
    _catalog = Path("catalog.yaml").read_text()
    return _catalog


def modes(force: bool = False):
    global _modes
    if force or _modes is None:
        _modes = Path("modes.yaml").read_text()
    return _modes


def config():
    global _config, _stamp
    if _config is not None:
        stamp = os.stat("config.json").st_mtime
        if stamp is not None and stamp == _stamp:
            return _config
        _config = None
    _config = Path("config.json").read_text()
    _stamp = os.stat("config.json").st_mtime
    return _config


def words():
    global _words, _size
    size = os.path.getsize("words.txt")
    if _words is None or size != _size:
        _words = Path("words.txt").read_text()
        _size = size
    return _words


def late(name):
    global _late
    if _late is None and name:
        _late = Path("late.txt").read_text()
    return _late


def other(name):
    global _other
    if _other is None or name:
        _other = Path("other.txt").read_text()
    return _other


@app.get("/")
async def index(name: str, again: bool):
    catalog()
    catalog(False)
    catalog(reload=True)  # FAB401: 4, "catalog"
    catalog(again)  # FAB401: 4, "catalog"
    modes()
    modes(force=True)  # FAB401: 4, "modes"
    config()
    words()
    late(name)
    other(name)  # FAB401: 4, "other"
