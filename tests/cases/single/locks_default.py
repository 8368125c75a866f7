# why: short and local things are silent unless asked for
import logging
import os
import threading
import zlib
from pathlib import Path

lock = threading.Lock()
logger = logging.getLogger(__name__)


class Counter:
    def __init__(self):
        self._lock = threading.RLock()
        self.count = 0

    def add(self):
        with self._lock:
            self.count += 1

    async def add_async(self):
        self.add()
        with self._lock:
            self.count += 1


async def silent(path: Path):
    with lock:
        pass
    lock.acquire()
    lock.release()
    logger.info("a")
    logger.exception("b")
    logging.warning("c")
    print("d")
    os.path.exists("a")
    os.path.join("a", "b")
    os.makedirs("a", exist_ok=True)
    os.environ.get("A")
    os.getenv("A")
    path.exists()
    path.mkdir(parents=True)
    path / "b"
    path.with_suffix(".txt")
    str(path.parent)
    zlib.compress(b"a")
