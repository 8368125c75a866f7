"""https://curl-cffi.readthedocs.io/en/latest/

distribution: curl_cffi
verified: 0.17.0
"""

from curl_cffi.requests import AsyncSession, Response, Session, WebSocket
from curl_cffi.requests import delete, get, head, options, patch, post, put, request
