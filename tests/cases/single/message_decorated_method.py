# why: the wrapper around a method is shown as the method
import functools
import time

from fastapi import FastAPI

app = FastAPI()


def begin(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        time.sleep(1)
        return func(*args, **kwargs)

    return wrapper


class Roms:
    @begin
    def delete_rom(self) -> None: ...

    def plain(self) -> None:
        time.sleep(1)


roms = Roms()


@app.delete("/")
async def delete_rom() -> None:
    roms.delete_rom()  # FAB101: 4, "Roms.delete_rom > time.sleep"
    roms.plain()  # FAB101: 4, "Roms.plain > time.sleep"


class Collections:
    def roms(self) -> Roms:
        return Roms()


async def without_a_name(collections: Collections) -> None:
    Roms().delete_rom()  # FAB101: 4, "Roms.delete_rom() blocks the event loop in async def without_a_name: Roms.delete_rom > time.sleep"
    collections.roms().delete_rom()  # FAB101: 4, "Roms.delete_rom > time.sleep"
