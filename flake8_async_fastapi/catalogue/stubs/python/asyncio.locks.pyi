"""https://docs.python.org/3/library/asyncio-sync.html

distribution: python
verified: 3.13
"""

from asyncio import Condition, Event, Lock, Semaphore
