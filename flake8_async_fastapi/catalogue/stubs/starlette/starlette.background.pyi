"""https://www.starlette.io/background/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any, Callable

class BackgroundTask:
    func: Callable[..., Any]
    def __init__(self, func, *args, **kwargs) -> None: ...
    async def __call__(self) -> None: ...

class BackgroundTasks(BackgroundTask):
    tasks: list[BackgroundTask]
    def __init__(self, tasks=None) -> None: ...
    def add_task(self, func, *args, **kwargs) -> None: ...
    async def __call__(self) -> None: ...
