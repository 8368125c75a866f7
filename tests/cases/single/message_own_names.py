# why: a lock that is made in the `with` has no name, and what is iterated need not be called `cursor`: the user's words
import threading
from itertools import islice

from filelock import FileLock
from pymongo import MongoClient

db = MongoClient("mongodb://x")["x"]


class Guarded:
    def __init__(self) -> None:
        self.file_lock = FileLock("y")
        self.lock = threading.Lock()

    def lock_of(self, path: str) -> FileLock:
        return FileLock(path)


async def locked(guarded: Guarded) -> None:
    with FileLock("x", timeout=5):  # FAB102: 9, "use \"async with filelock.AsyncFileLock(...)\""
        pass
    with FileLock("x") as taken:  # FAB102: 9, "use \"async with filelock.AsyncFileLock(...) as taken\""
        print(taken)
    with guarded.file_lock:  # FAB102: 9, "use \"async with guarded.file_lock\" with filelock.AsyncFileLock"
        pass
    with guarded.lock_of("x"):  # FAB102: 9, "use \"async with guarded.lock_of(...)\" with filelock.AsyncFileLock"
        pass


async def found() -> list:
    docs = db.users.find({"a": 1})
    for doc in docs:  # FAB303: 15, "use \"await docs.to_list(...)\" with pymongo.AsyncMongoClient"
        print(doc)
    few = [d for d in db.users.find({"a": 1}).limit(3)]  # FAB303: 22, "use \"await db.users.find(...).limit(...).to_list(...)\""
    some = list(islice(db.users.find(), 3))  # FAB303: 11, "await cursor.to_list(...)"
    return [few, some, list(db["users"].find()), sorted(list(db.users.find()))]  # FAB303: 23, "await db['users'].find().to_list(...)" | FAB303: 56, "await db.users.find().to_list(...)"
