"""https://docs.python.org/3/library/wsgiref.html

distribution: python
verified: 3.13
"""

from http.server import HTTPServer
from typing import Any

class WSGIServer(HTTPServer):
    def get_app(self) -> Any: ...
    def set_app(self, application) -> None: ...

def make_server(host, port, app, server_class=WSGIServer, handler_class=None) -> WSGIServer: ...
