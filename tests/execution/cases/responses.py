"""Responses: rendering, static files and what a custom class overrides."""

import os
import pathlib
import tempfile

from blocking_probe import probe
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.responses import Response

app = FastAPI()


class Rendered(Response):
    def render(self, content):
        probe("render, data of a def endpoint")
        return b"rendered"


class RenderedAsync(Response):
    def render(self, content):
        probe("render, data of an async def endpoint")
        return b"rendered"

    def __call__(self, scope, receive, send):
        probe("Response.__call__")
        return super().__call__(scope, receive, send)


@app.get("/rendered", response_class=Rendered)
def rendered():
    return "data"


@app.get("/rendered-async", response_class=RenderedAsync)
async def rendered_async():
    return "data"


class Files(StaticFiles):
    def get_path(self, scope):
        probe("StaticFiles.get_path")
        return super().get_path(scope)

    def get_response(self, path, scope):
        probe("StaticFiles.get_response")
        return super().get_response(path, scope)

    def lookup_path(self, path):
        probe("StaticFiles.lookup_path")
        return super().lookup_path(path)

    def file_response(self, full_path, stat_result, scope, status_code=200):
        probe("StaticFiles.file_response")
        return super().file_response(full_path, stat_result, scope, status_code)

    def is_not_modified(self, response_headers, request_headers):
        probe("StaticFiles.is_not_modified")
        return super().is_not_modified(response_headers, request_headers)


directory = tempfile.mkdtemp()
file = os.path.join(directory, "file.txt")
pathlib.Path(file).write_text("text", encoding="utf-8")
app.mount("/files", Files(directory=directory))


def drive(client):
    client.get("/rendered")
    client.get("/rendered-async")
    client.get("/files/file.txt")
    os.remove(file)
    os.rmdir(directory)


EXPECTED = {
    "render, data of a def endpoint": "loop",
    "render, data of an async def endpoint": "loop",
    "Response.__call__": "loop",
    "StaticFiles.get_path": "loop",
    "StaticFiles.get_response": "loop",
    "StaticFiles.lookup_path": "thread",
    "StaticFiles.file_response": "loop",
    "StaticFiles.is_not_modified": "loop",
}
ROWS = {
    "render, data of a def endpoint": "starlette.responses.Response.render",
    "Response.__call__": "starlette.responses.Response.__call__",
    "StaticFiles.get_path": "starlette.staticfiles.StaticFiles.get_path",
    "StaticFiles.get_response": "starlette.staticfiles.StaticFiles.get_response",
    "StaticFiles.lookup_path": "starlette.staticfiles.StaticFiles.lookup_path",
    "StaticFiles.file_response": "starlette.staticfiles.StaticFiles.file_response",
    "StaticFiles.is_not_modified": "starlette.staticfiles.StaticFiles.is_not_modified",
}
