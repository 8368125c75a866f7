# why: `with` runs __enter__ and __exit__
import time
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress


class Enter:
    def __enter__(self):
        time.sleep(1)
        return self

    def __exit__(self, *details):
        pass


class Exit:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        time.sleep(1)


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


class Async:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        time.sleep(1)  # FAB101: 8, "time.sleep"


@contextmanager
def generator():
    time.sleep(1)
    yield 1


@contextmanager
def quiet_generator():
    yield 1


def sessions():
    time.sleep(1)
    yield Enter()


async def sessions_async():
    yield Enter()


new_session = contextmanager(sessions)
new_session_async = asynccontextmanager(sessions_async)


async def enter_made():
    with new_session() as session:  # FAB101: 9, "with new_session() blocks"
        with session:  # FAB101: 13, "time.sleep"
            pass
    with contextmanager(sessions)() as session:  # FAB101: 9, "time.sleep"
        pass
    async with new_session_async() as session:
        with session:  # FAB101: 13, "time.sleep"
            pass
    for _ in sessions():  # FAB101: 13, "time.sleep"
        pass


async def enter():
    with Enter():  # FAB101: 9, "time.sleep"
        pass
    with Exit() as value:  # FAB101: 9, "time.sleep"
        value.anything()
    with Quiet():
        pass
    async with Async():
        pass
    with suppress(ValueError):
        pass


async def generators():
    with generator():  # FAB101: 9, "time.sleep"
        pass
    generator()
    with quiet_generator():
        pass
    with quiet_generator(), generator():  # FAB101: 28, "time.sleep"
        pass


async def stack():
    with ExitStack() as exits:
        exits.enter_context(generator())  # FAB101: 8, "time.sleep"
        exits.enter_context(quiet_generator())
