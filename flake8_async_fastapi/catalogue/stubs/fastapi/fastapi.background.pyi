"""https://fastapi.tiangolo.com/reference/background/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from starlette.background import BackgroundTasks as StarletteBackgroundTasks

class BackgroundTasks(StarletteBackgroundTasks):
    def add_task(self, func, *args, **kwargs) -> None: ...
