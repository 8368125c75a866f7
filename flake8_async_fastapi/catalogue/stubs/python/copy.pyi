"""https://docs.python.org/3/library/copy.html

distribution: python
verified: 3.13
"""

from typing import TypeVar

T = TypeVar("T")

def copy(x: T) -> T: ...
def deepcopy(x: T, memo=None) -> T: ...
def replace(obj: T, /, **changes) -> T: ...
