"""Files by codecs, data of packages and a WSGI server were not in the catalogue."""

import codecs
import pkgutil
from wsgiref.simple_server import make_server


async def read(path: str) -> str:
    with codecs.open(path, encoding="utf-8") as file:  # FAB401: 9, "codecs.open() blocks"
        return file.read() + codecs.encode("x", "rot13")


async def data() -> bytes | None:
    return pkgutil.get_data("package", "data.bin")  # FAB401: 11, "pkgutil.get_data"


async def serve(app: object) -> None:
    server = make_server("localhost", 8000, app)
    server.serve_forever()  # FAB202: 4, "serve_forever"
