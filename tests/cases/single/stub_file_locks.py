# why: a lock on a file is waited for, unless the call or the lock itself says to try once
import fcntl

import fasteners
import portalocker


async def standard(file, operation: int):
    fcntl.flock(file, fcntl.LOCK_EX)  # FAB102: 4, "fcntl.flock"
    fcntl.lockf(file.fileno(), fcntl.LOCK_SH)  # FAB102: 4, "fcntl.lockf"
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    fcntl.flock(file, fcntl.LOCK_UN)
    fcntl.flock(file, operation)


async def of_portalocker(path: str, file):
    portalocker.lock(file, portalocker.LOCK_EX)  # FAB102: 4, "portalocker.lock"
    portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE)  # FAB102: 4, "portalocker.lock"
    portalocker.lock(file, portalocker.LOCK_EX | portalocker.LOCK_NB)
    portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
    portalocker.unlock(file)
    with portalocker.Lock(path, "a", timeout=10) as opened:  # FAB102: 9, "portalocker.Lock"
        opened.write("a")
    with portalocker.Lock(path, "a", timeout=0):
        pass
    held = portalocker.RLock(path, fail_when_locked=True)
    held.acquire()
    held.release()
    waiting = portalocker.RLock(path)
    waiting.acquire()  # FAB102: 4, "acquire"
    waiting.acquire(timeout=0)


async def of_fasteners(path: str):
    lock = fasteners.InterProcessLock(path)
    with lock:  # FAB102: 9, "lock"
        pass
    lock.acquire()  # FAB102: 4, "fasteners.InterProcessLock.acquire"
    lock.acquire(blocking=False)
    lock.acquire(timeout=0)
    lock.release()
    both = fasteners.InterProcessReaderWriterLock(path)
    with both.read_lock():  # FAB102: 9, "with fasteners.InterProcessReaderWriterLock.read_lock() blocks"
        pass
    both.acquire_write_lock()  # FAB102: 4, "acquire_write_lock"
    both.release_write_lock()


@fasteners.interprocess_locked("a")
async def decorated(file):
    fcntl.flock(file, fcntl.LOCK_EX)  # FAB102: 4, "fcntl.flock"
