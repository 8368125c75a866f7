"""https://docs.python.org/3/library/asyncio-task.html

distribution: python
verified: 3.13
"""

from asyncio import Task, create_task, current_task, gather, shield, sleep, wait, wait_for
