"""https://www.uvicorn.org/deployment/

distribution: uvicorn
verified: 0.54.0
"""

from flake8_async_fastapi.catalogue import FAB104, blocks

@blocks(FAB104, use="await server.serve() with uvicorn.Server")
def run(app, *, host="127.0.0.1", port=8000, **kwargs) -> None: ...
