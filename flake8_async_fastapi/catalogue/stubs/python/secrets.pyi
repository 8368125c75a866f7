"""https://docs.python.org/3/library/secrets.html

distribution: python
verified: 3.13
"""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

def choice(seq: Sequence[T]) -> T: ...
