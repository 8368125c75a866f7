"""https://dramatiq.io/reference.html

distribution: dramatiq
verified: 2.2.1
"""

from dramatiq import Broker as _Broker
from flake8_async_fastapi.catalogue import FAB206, blocks

class RabbitmqBroker(_Broker):
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB206)
    def get_queue_message_counts(self, queue_name) -> tuple[int, int, int]: ...
