"""https://docs.python.org/3/library/asyncio-queue.html

distribution: python
verified: 3.13
"""

from asyncio import LifoQueue, PriorityQueue, Queue
