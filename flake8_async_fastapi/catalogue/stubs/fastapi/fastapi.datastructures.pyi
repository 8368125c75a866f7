"""https://fastapi.tiangolo.com/reference/uploadfile/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from starlette.datastructures import URL, Address, FormData, Headers, QueryParams, State
from starlette.datastructures import UploadFile as StarletteUploadFile

class UploadFile(StarletteUploadFile):
    """`read`, `write`, `seek` and `close` are coroutines; `.file` is the synchronous file below them."""

    async def read(self, size: int = -1) -> bytes: ...
    async def write(self, data: bytes) -> None: ...
    async def seek(self, offset: int) -> None: ...
    async def close(self) -> None: ...
