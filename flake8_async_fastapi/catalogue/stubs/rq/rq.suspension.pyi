"""https://python-rq.org/docs/workers/#suspending-and-resuming

distribution: rq
verified: 3.0.0
"""

from flake8_async_fastapi.catalogue import FAB206, blocks

@blocks(FAB206)
def is_suspended(connection, worker=None): ...
@blocks(FAB206)
def suspend(connection, ttl=None) -> None: ...
@blocks(FAB206)
def resume(connection): ...
