"""https://click.palletsprojects.com/en/stable/prompts/

distribution: click
verified: 8.3.1
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
@blocks(FAB105)
def edit(*args, **kwargs) -> str | None: ...
