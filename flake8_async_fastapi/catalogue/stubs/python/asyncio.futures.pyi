"""https://docs.python.org/3/library/asyncio-future.html

distribution: python
verified: 3.13
"""

from asyncio import Future, wrap_future
