"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
"""

from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState
