# why: what a module's container is filled with once, in place, is read once; so is what two names are filled with together
import json
import threading
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()

DIRECTORY = Path("locales")
_translations: dict = {}
_words: list = []
_buffer: list = []
_lock = threading.Lock()
_model = None
_tokenizer = None


def load():
    with _lock:
        if _translations:
            return
        for path in DIRECTORY.glob("*.json"):
            with path.open() as file:
                _translations[path.stem] = json.load(file)


def translate(key):
    if not _translations:
        load()
    return _translations.get(key)


def words():
    if not _words:
        _words.extend(Path("words.txt").read_text().splitlines())
    return _words


def refill():
    if not _buffer:
        _buffer.extend(Path("words.txt").read_text().splitlines())
    return _buffer.pop()


def model():
    global _model, _tokenizer
    if _model is None or _tokenizer is None:
        _model, _tokenizer = Path("model").read_bytes(), Path("tokenizer").read_bytes()
    return _model, _tokenizer


def other_key(seen={}):
    if not seen:
        seen["x"] = Path("x").read_text()
    return seen


@app.get("/")
async def index():
    translate("x")
    words()
    refill()  # FAB401: 4, "refill"
    model()
    other_key()  # FAB401: 4, "other_key"
