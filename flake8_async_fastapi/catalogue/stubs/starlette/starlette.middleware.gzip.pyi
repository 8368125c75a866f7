"""https://www.starlette.io/middleware/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

class GZipMiddleware:
    def __init__(self, app, minimum_size=500, compresslevel=9, **kwargs) -> None: ...
    async def __call__(self, scope, receive, send) -> None: ...
