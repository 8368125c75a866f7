# why: what a call writes only where it is missing happens once on the disk; a path that a caller gives is another one each time
import datetime as dt
import os
import shutil
import urllib.request
import uuid
from pathlib import Path
from time import strftime

from fastapi import FastAPI

app = FastAPI()
OLD, NEW = Path("data/old"), Path("data/memory")


def moved() -> Path:
    for old in OLD.iterdir():
        target = NEW / old.name
        if not target.exists():
            shutil.copy2(old, target)
    return NEW


def settings() -> Path:
    path = NEW / "settings.json"
    if OLD.exists() and not path.is_file():
        with open(path, "w") as file:
            file.write("{}")
    return path


def returned_early() -> str:
    path = os.path.join("data", "x.json")
    if os.path.exists(path):
        return path
    Path(path).write_text("{}")
    return path


class Notes:
    def __init__(self, folder: Path) -> None:
        self.path = folder / "notes.md"

    def ensure(self) -> None:
        if self.path.exists():
            pass
        else:
            self.made = True
            self.path.write_text("")

    def move(self, path: Path) -> None:
        if not self.path.exists():
            self.path = path
            self.path.write_text("")

    @staticmethod
    def ensure_in(folder: Path) -> None:
        if not folder.exists():
            folder.write_text("")


@app.get("/quiet")
async def quiet(name: str) -> None:
    moved()
    settings()
    returned_early()
    in_loop()
    listed()
    other_taken()
    Kept().ensure()
    Settings(NEW).ensure()


def in_loop() -> None:
    path = NEW / "loop"
    if not path.exists():
        for text in ("a", "b"):
            path.write_text(text)


def by_caller(name: str) -> None:
    path = NEW / f"{name}.bin"
    if not path.exists():
        path.write_bytes(b"")


def download() -> None:
    path = NEW / "model.bin"
    if not path.exists():
        urllib.request.urlretrieve("https://example.com", path)


def another() -> None:
    path = NEW / "a"
    if not path.exists():
        (NEW / "b").write_text("")


def either(path: Path = NEW) -> None:
    one = NEW / "one"
    if not one.exists() or path.exists():
        one.write_text("")


def there() -> None:
    path = NEW / "there"
    if path.exists():
        path.write_text("")


def new_each_time() -> None:
    path = NEW / uuid.uuid4().hex
    if not path.exists():
        path.write_text("")


def renamed() -> None:
    path = NEW / "renamed"
    if not path.exists():
        path = NEW / "other"
        path.write_text("")


def renamed_in_loop() -> None:
    path = NEW / "loop"
    if not path.exists():
        for path in NEW.iterdir():
            path.write_text("")


def renamed_deeper(other: str) -> None:
    path = NEW / "deeper"
    if path.exists():
        return
    if other:
        path = NEW / other
    path.write_text("")


def renamed_together() -> None:
    path, other = NEW / "one", NEW / "other"
    if not path.exists():
        path, other = other, path
        path.write_text("")


def of_today() -> None:
    path = NEW / strftime("%Y")
    if not path.exists():
        path.write_text("")


def of_now() -> None:
    path = NEW / dt.datetime.now().isoformat()
    if not path.exists():
        path.write_text("")


def _name() -> str:
    return uuid.uuid4().hex


def of_helper() -> None:
    path = NEW / _name()
    if not path.exists():
        path.write_text("")


LOCK = NEW / "lock"
listeners: list[str] = []


def taken_elsewhere() -> None:
    if not LOCK.exists():
        LOCK.write_text("")


def in_taken_folder() -> None:
    for old in OLD.iterdir():
        target = NEW / "backup" / old.name
        if not target.exists():
            shutil.copy2(old, target)


def listed() -> None:
    path = NEW / "listed"
    if not path.exists():
        path.write_text("")


def other_taken() -> None:
    path = NEW / "backup.txt"
    if not path.exists():
        path.write_text("")


def clear(name: str) -> None:
    LOCK.unlink()
    shutil.rmtree(NEW / "backup")
    listeners.remove("listed")
    (NEW / name).unlink()


class Kept:
    def __init__(self) -> None:
        self.path, self.lock = NEW / "kept", NEW / "kept.lock"

    def ensure(self) -> None:
        if not self.path.exists():
            self.path.write_text("")

    def hold(self) -> None:
        if not self.lock.exists():
            self.lock.write_text("")

    def release(self) -> None:
        os.remove(self.lock)


class Avatar:
    def __init__(self, user: str) -> None:
        self.folder = NEW / user
        self.path = self.folder / "avatar"

    def ensure(self) -> None:
        if not self.path.exists():
            self.path.write_text("")


class Settings:
    def __init__(self, folder: Path, user: str = "") -> None:
        self.path, self.user = folder / "settings", user

    def ensure(self) -> None:
        if not self.path.exists():
            self.path.write_text("")


def taken_away() -> None:
    lock = NEW / "lock"
    if not lock.exists():
        lock.write_text("")
        lock.unlink()


@app.get("/reported")
async def reported(name: str) -> None:
    by_caller(name)  # FAB401: 4, "pathlib.Path.write_bytes"
    download()  # FAB201: 4, "urlretrieve"
    another()  # FAB401: 4, "another > pathlib.Path.write_text"
    either()  # FAB401: 4, "either > pathlib.Path.write_text"
    there()  # FAB401: 4, "there > pathlib.Path.write_text"
    new_each_time()  # FAB401: 4, "new_each_time > pathlib.Path.write_text"
    renamed()  # FAB401: 4, "renamed > pathlib.Path.write_text"
    renamed_in_loop()  # FAB401: 4, "renamed_in_loop > pathlib.Path.write_text"
    renamed_deeper(name)  # FAB401: 4, "renamed_deeper > pathlib.Path.write_text"
    renamed_together()  # FAB401: 4, "renamed_together > pathlib.Path.write_text"
    of_today()  # FAB401: 4, "of_today > pathlib.Path.write_text"
    of_now()  # FAB401: 4, "of_now > pathlib.Path.write_text"
    of_helper()  # FAB401: 4, "of_helper > pathlib.Path.write_text"
    Notes(Path(name)).move(NEW)  # FAB401: 4, "pathlib.Path.write_text"
    taken_away()  # FAB401: 4, "taken_away > pathlib.Path.write_text"
    taken_elsewhere()  # FAB401: 4, "taken_elsewhere > pathlib.Path.write_text"
    in_taken_folder()  # FAB402: 4, "in_taken_folder > shutil.copy2"
    Kept().hold()  # FAB401: 4, "pathlib.Path.write_text"
    Notes.ensure_in(Path(name))  # FAB401: 4, "pathlib.Path.write_text"


@app.put("/upload/{name}")
async def upload(name: str) -> None:
    path = NEW / name
    if not path.exists():
        path.write_bytes(b"")  # FAB401: 8, "pathlib.Path.write_bytes"


@app.get("/avatar/{user}")
async def avatar(user: str) -> None:
    Avatar(user).ensure()  # FAB401: 4, "pathlib.Path.write_text"
