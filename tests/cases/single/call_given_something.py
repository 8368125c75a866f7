# why: a default of None is replaced inside by what blocks: who passes something does not get there
import time
from typing import Optional


def look_up():
    time.sleep(1)
    return "x"


def folder(user: Optional[str] = None):
    if user is None:
        user = look_up()
    return user


def untyped(user=None):
    user = user or look_up()
    if user is None:
        time.sleep(1)
    return user


def forwarded(user: Optional[str] = None):
    return folder(user)


def known() -> str: ...


def unknown() -> Optional[str]: ...


async def given(name: str, maybe: Optional[str], anything):
    folder(name)
    folder("name")
    folder(f"{name}!")
    folder(known())
    forwarded(name)
    folder()  # FAB101: 4, "folder()"
    folder(None)  # FAB101: 4, "folder()"
    folder(maybe)  # FAB101: 4, "folder()"
    folder(unknown())  # FAB101: 4, "folder()"
    folder(anything)
    forwarded(maybe)  # FAB101: 4, "forwarded()"
    untyped(name)  # FAB101: 4, "untyped()"
