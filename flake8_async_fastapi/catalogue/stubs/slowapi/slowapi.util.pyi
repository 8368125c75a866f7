"""https://slowapi.readthedocs.io/

distribution: slowapi
verified: 0.1.10
"""

from starlette.requests import Request

def get_remote_address(request: Request) -> str: ...
def get_ipaddr(request: Request) -> str: ...
