"""https://docs.python-arango.com/en/main/

distribution: python-arango
verified: 8.3.7
"""

from arango.database import StandardDatabase as _StandardDatabase

class ArangoClient:
    def __init__(self, *args, **kwargs) -> None: ...
    # Sends a request only where it is told to verify.
    def db(self, *args, **kwargs) -> _StandardDatabase: ...
    def close(self, *args, **kwargs) -> None: ...
