"""https://docs.python.org/3/library/asyncio-eventloop.html

distribution: python
verified: 3.13
"""

from asyncio import AbstractEventLoop, AbstractServer, Handle, TimerHandle
from asyncio import get_event_loop, get_running_loop, new_event_loop, set_event_loop
