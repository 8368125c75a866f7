"""https://svcs.hynek.me/en/stable/core-concepts.html

distribution: svcs
verified: 26.2.0
install: svcs fastapi
"""

from typing import Self, TypeVar, overload

_T1 = TypeVar("_T1")
_T2 = TypeVar("_T2")
_T3 = TypeVar("_T3")
_T4 = TypeVar("_T4")
_T5 = TypeVar("_T5")

class Registry: ...

class Container:
    def __init__(self, *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    async def __aenter__(self) -> Self: ...
    @overload
    def get(self, type1: type[_T1], /) -> _T1: ...
    @overload
    def get(self, type1: type[_T1], type2: type[_T2], /) -> tuple[_T1, _T2]: ...
    @overload
    def get(self, type1: type[_T1], type2: type[_T2], type3: type[_T3], /) -> tuple[_T1, _T2, _T3]: ...
    @overload
    def get(
        self, type1: type[_T1], type2: type[_T2], type3: type[_T3], type4: type[_T4], /
    ) -> tuple[_T1, _T2, _T3, _T4]: ...
    @overload
    def get(
        self, type1: type[_T1], type2: type[_T2], type3: type[_T3], type4: type[_T4], type5: type[_T5], /
    ) -> tuple[_T1, _T2, _T3, _T4, _T5]: ...
    @overload
    async def aget(self, type1: type[_T1], /) -> _T1: ...
    @overload
    async def aget(self, type1: type[_T1], type2: type[_T2], /) -> tuple[_T1, _T2]: ...
    @overload
    async def aget(self, type1: type[_T1], type2: type[_T2], type3: type[_T3], /) -> tuple[_T1, _T2, _T3]: ...
    @overload
    async def aget(
        self, type1: type[_T1], type2: type[_T2], type3: type[_T3], type4: type[_T4], /
    ) -> tuple[_T1, _T2, _T3, _T4]: ...
    @overload
    async def aget(
        self, type1: type[_T1], type2: type[_T2], type3: type[_T3], type4: type[_T4], type5: type[_T5], /
    ) -> tuple[_T1, _T2, _T3, _T4, _T5]: ...
