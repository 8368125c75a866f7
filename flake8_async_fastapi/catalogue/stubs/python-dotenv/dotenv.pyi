"""https://saurabh-kumar.com/python-dotenv/reference/

distribution: python-dotenv
verified: 1.2.4
"""

from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, blocks

# A stream is in memory, or the call that opened it was reported.
@overload
def load_dotenv(dotenv_path=None, *, stream: Any, **kwargs) -> bool: ...
@overload
@blocks(FAB401)
def load_dotenv(*args, **kwargs): ...
@overload
def dotenv_values(dotenv_path=None, *, stream: Any, **kwargs) -> dict[str, str | None]: ...
@overload
@blocks(FAB401)
def dotenv_values(*args, **kwargs): ...
@blocks(FAB401)
def set_key(*args, **kwargs): ...
@blocks(FAB401)
def unset_key(*args, **kwargs): ...
