"""https://python-dependency-injector.ets-labs.org/providers/index.html

distribution: dependency-injector
verified: 4.49.1
"""

from collections.abc import Iterator
from typing import Callable as _Callable
from typing import Generic, TypeVar

_T = TypeVar("_T")

class Provider(Generic[_T]):
    provider: Provider[_T]
    def __call__(self, *args, **kwargs) -> _T: ...

class Factory(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class DelegatedFactory(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class Singleton(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class DelegatedSingleton(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class ThreadSafeSingleton(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class DelegatedThreadSafeSingleton(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class ThreadLocalSingleton(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class ContextLocalSingleton(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class Callable(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class DelegatedCallable(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class Coroutine(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class AbstractFactory(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

class AbstractSingleton(Provider[_T]):
    def __init__(self, provides: _Callable[..., _T], *args, **kwargs) -> None: ...

# What a generator function yields, or what a context manager gives.
class Resource(Provider[_T]):
    def __init__(self, provides: _Callable[..., Iterator[_T]], *args, **kwargs) -> None: ...

class Object(Provider[_T]):
    def __init__(self, provides: _T) -> None: ...

class Dependency(Provider[_T]):
    def __init__(self, instance_of: type[_T], default=None) -> None: ...

# A class; its attributes are those of the container.
def Container(container_cls: type[_T], **overriding_providers) -> _T: ...
