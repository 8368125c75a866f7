"""https://docs.python.org/3/library/http.server.html

distribution: python
verified: 3.13
"""

from socketserver import TCPServer

class HTTPServer(TCPServer): ...
class ThreadingHTTPServer(HTTPServer): ...
