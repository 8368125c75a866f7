"""https://punq.readthedocs.io/en/latest/

distribution: punq
verified: 0.9.0
"""

from typing import Self, TypeVar

_T = TypeVar("_T")

class Container:
    def register(self, *args, **kwargs) -> Self: ...
    def resolve(self, service_key: type[_T], **kwargs) -> _T: ...
    def resolve_all(self, service: type[_T], **kwargs) -> list[_T]: ...
