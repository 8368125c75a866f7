"""https://www.starlette.io/middleware/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

class ServerErrorMiddleware:
    def __init__(self, app, handler=None, debug=False) -> None: ...
    async def __call__(self, scope, receive, send) -> None: ...
