"""https://slowapi.readthedocs.io/

distribution: slowapi
verified: 0.1.10
"""

from typing import Callable, TypeVar

F = TypeVar("F")

class Limiter:
    enabled: bool
    def __init__(self, key_func, default_limits=..., *args, **kwargs) -> None: ...
    def limit(self, limit_value, key_func=None, *args, **kwargs) -> Callable[[F], F]: ...
    def shared_limit(self, limit_value, scope, key_func=None, *args, **kwargs) -> Callable[[F], F]: ...
    def exempt(self, obj: F) -> F: ...
    def reset(self) -> None: ...
