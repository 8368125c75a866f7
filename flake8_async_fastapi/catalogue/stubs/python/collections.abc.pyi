"""https://docs.python.org/3/library/collections.abc.html

distribution: python
verified: 3.13
"""

from typing import AbstractSet as Set
from typing import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine
from typing import Generator, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence
