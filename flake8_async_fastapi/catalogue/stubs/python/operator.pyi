"""https://docs.python.org/3/library/operator.html

distribution: python
verified: 3.13
"""

from typing import Any, Callable, TypeVar

from flake8_async_fastapi.catalogue import calls

T = TypeVar("T")

def attrgetter(attr, /, *attrs) -> Callable[..., Any]: ...
def itemgetter(item, /, *items) -> Callable[..., Any]: ...
def methodcaller(name, /, *args, **kwargs) -> Callable[..., Any]: ...
@calls("obj")
def call(obj: Callable[..., T], /, *args, **kwargs) -> T: ...
