"""https://websocket-client.readthedocs.io/en/latest/

distribution: websocket-client
verified: 1.9.2
"""

from websocket import WebSocketApp
