"""https://typer.tiangolo.com/tutorial/prompt/

distribution: typer
verified: 0.20.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB105, blocks

@blocks(FAB105)
def confirm(text, *args, **kwargs) -> bool: ...
@blocks(FAB105)
def prompt(text, *args, **kwargs) -> Any: ...
@blocks(FAB105)
def pause(info=None, err=False) -> None: ...
@blocks(FAB105)
def getchar(echo=False) -> str: ...
