# why: opt-in codes, several at once
# options: --fab-optional=FAB103,FAB403,FAB605
import os
import threading
import zlib
from pathlib import Path

lock = threading.Lock()


def locked():
    with lock:
        return 1


async def use(path: Path):
    with lock:  # FAB103: 9, "Lock"
        pass
    locked()  # FAB103: 4, "locked"
    open("a", "a").close()  # FAB403: 4, "open"
    os.path.exists("a")  # FAB403: 4, "exists"
    os.makedirs("a")  # FAB403: 4, "makedirs"
    path.exists()  # FAB403: 4, "exists"
    path.unlink()  # FAB403: 4, "unlink"
    os.path.join("a", "b")
    zlib.compress(b"a")  # FAB605: 4, "compress"
