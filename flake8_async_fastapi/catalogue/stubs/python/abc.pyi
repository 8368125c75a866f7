"""https://docs.python.org/3/library/abc.html

distribution: python
verified: 3.13
"""

from typing import TypeVar

F = TypeVar("F")

class ABC: ...
class ABCMeta(type): ...
def abstractmethod(funcobj: F) -> F: ...
class abstractproperty(property): ...
