"""https://docs.python.org/3/library/random.html

distribution: python
verified: 3.13
"""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

def choice(seq: Sequence[T]) -> T: ...
def choices(population: Sequence[T], weights=None, *, cum_weights=None, k=1) -> list[T]: ...
def sample(population: Sequence[T], k, *, counts=None) -> list[T]: ...
