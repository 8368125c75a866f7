"""https://dramatiq.io/reference.html

distribution: dramatiq
verified: 2.2.1
"""

from dramatiq import Broker as _Broker
from redis import Redis as _Redis

class RedisBroker(_Broker):
    client: _Redis
    def __init__(self, *args, **kwargs) -> None: ...
