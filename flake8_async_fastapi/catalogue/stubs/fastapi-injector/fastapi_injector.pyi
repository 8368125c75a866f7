"""https://github.com/matyasrichter/fastapi-injector

distribution: fastapi-injector
verified: 0.9.0
install: fastapi-injector fastapi
"""

from typing import TypeVar

from injector import Injector as _Injector

_T = TypeVar("_T")

def Injected(interface: type[_T]) -> _T: ...
def SyncInjected(interface: type[_T]) -> _T: ...
def get_injector_instance(app) -> _Injector: ...
