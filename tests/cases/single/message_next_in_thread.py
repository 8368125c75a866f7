# why: StopIteration cannot be set on a future: next() in a thread needs a default, or the await fails or never ends
import queue
import time
from pathlib import Path


class Stream:
    def __init__(self):
        self.items = queue.Queue()

    def __iter__(self):
        return self

    def __next__(self):
        item = self.items.get()
        if item is None:
            raise StopIteration
        return item


def numbers():
    time.sleep(1)
    yield 1


async def steps(stream: Stream, folder: Path):
    stream.__next__()  # FAB102: 4, 'run it with "await asyncio.to_thread(next, stream, None)", as no StopIteration comes out'
    next(stream)  # FAB102: 4, 'run it with "await asyncio.to_thread(next, ..., None)", as no StopIteration comes out'
    next(stream, 1)  # FAB102: 4, 'run it with "await asyncio.to_thread(next, ...)"'
    next(numbers())  # FAB101: 4, 'run it with "await asyncio.to_thread(next, ..., None)", as'
    next(folder.rglob("*"))  # FAB402: 4, "lambda: next(folder.rglob('*'), None))"
    next(folder.rglob("*"), folder)  # FAB402: 4, "lambda: next(folder.rglob('*'), folder))"
