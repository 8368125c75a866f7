"""https://docs.python.org/3/library/contextvars.html

distribution: python
verified: 3.13
"""

from typing import Callable, Generic, TypeVar

from flake8_async_fastapi.catalogue import calls, reads_context, resets_context, sets_context

T = TypeVar("T")

class Token(Generic[T]):
    old_value: T

class ContextVar(Generic[T]):
    name: str
    def __init__(self, name: str, *, default: T = None) -> None: ...
    @reads_context
    def get(self, default: T = None) -> T: ...
    @sets_context
    def set(self, value: T) -> Token[T]: ...
    @resets_context
    def reset(self, token) -> None: ...

class Context:
    @calls("callable")
    def run(self, callable: Callable[..., T], *args, **kwargs) -> T: ...
    def copy(self) -> Context: ...

def copy_context() -> Context: ...
