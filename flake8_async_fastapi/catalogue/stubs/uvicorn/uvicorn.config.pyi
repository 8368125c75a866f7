"""https://www.uvicorn.org/deployment/

distribution: uvicorn
verified: 0.54.0
"""

from typing import Any

class Config:
    app: Any
    host: str
    port: int
    def __init__(self, app, host="127.0.0.1", port=8000, *args, **kwargs) -> None: ...
