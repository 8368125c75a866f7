"""https://www.uvicorn.org/deployment/

distribution: uvicorn
verified: 0.54.0
"""

from flake8_async_fastapi.catalogue import FAB104, blocks
from uvicorn.config import Config

class Server:
    config: Config
    started: bool
    should_exit: bool
    def __init__(self, config: Config) -> None: ...
    @blocks(FAB104, use="await server.serve() with uvicorn.Server")
    def run(self, sockets=None) -> None: ...
    async def serve(self, sockets=None) -> None: ...
    async def startup(self, sockets=None) -> None: ...
    async def shutdown(self, sockets=None) -> None: ...
