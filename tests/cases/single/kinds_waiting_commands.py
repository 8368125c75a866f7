# why: the loop of a command of a command line serves the one person at the terminal; prompts stall nobody there
import asyncio
import time
from functools import wraps

import typer

app = typer.Typer()


def async_command(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        return asyncio.run(func(*args, **kwargs))

    return wrapper


def sure(name: str) -> bool:
    return input(f"Delete {name}? ") == "yes"


@app.command("delete")
@async_command
async def delete(name: str, force: bool = False) -> None:
    if not force and not typer.confirm(f"Delete {name}?"):
        raise typer.Exit(1)
    if sure(name):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@async_command
async def no_command(name: str) -> None:
    sure(name)  # FAB105: 4, "sure > input"
    typer.confirm(f"Delete {name}?")  # FAB105: 4, "typer.confirm()"
