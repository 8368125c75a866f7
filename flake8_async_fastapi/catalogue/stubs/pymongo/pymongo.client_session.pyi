"""https://pymongo.readthedocs.io/en/stable/api/pymongo/

distribution: pymongo
verified: 4.20.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB303, blocks

class _TransactionContext:
    def __enter__(self) -> Self: ...
    @blocks(
        FAB303,
        use="await session.commit_transaction(...) with pymongo.asynchronous.client_session.AsyncClientSession",
    )
    def __exit__(self, *args) -> None: ...

class ClientSession:
    def __enter__(self) -> Self: ...
    def start_transaction(self, **kwargs) -> _TransactionContext: ...
    @blocks(
        FAB303,
        use="await session.commit_transaction(...) with pymongo.asynchronous.client_session.AsyncClientSession",
    )
    def commit_transaction(self, *args, **kwargs): ...
    @blocks(
        FAB303,
        use="await session.abort_transaction(...) with pymongo.asynchronous.client_session.AsyncClientSession",
    )
    def abort_transaction(self, *args, **kwargs): ...
    @blocks(
        FAB303,
        use="await session.with_transaction(...) with pymongo.asynchronous.client_session.AsyncClientSession",
    )
    def with_transaction(self, *args, **kwargs): ...
    def end_session(self) -> None: ...
