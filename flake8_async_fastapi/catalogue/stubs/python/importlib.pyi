"""https://docs.python.org/3/library/importlib.html

distribution: python
verified: 3.13
"""

from types import ModuleType

def import_module(name: str, package: str | None = None) -> ModuleType: ...
