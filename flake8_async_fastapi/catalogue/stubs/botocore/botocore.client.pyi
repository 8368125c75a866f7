"""https://botocore.amazonaws.com/v1/documentation/api/latest/index.html

distribution: botocore
verified: 1.44.5
"""

from typing import Literal, overload

from botocore.eventstream import EventStream
from botocore.exceptions import ClientError as _ClientError
from botocore.paginate import Paginator
from botocore.response import StreamingBody
from botocore.waiter import Waiter
from flake8_async_fastapi.catalogue import FAB204, blocks

class _Response:
    # S3 objects, Lambda results, speech and model output arrive as streams.
    @overload
    def __getitem__(self, key: Literal["Body", "Payload", "body", "AudioStream", "audioStream"]) -> StreamingBody: ...
    @overload
    def __getitem__(self, key: Literal["stream", "completion", "responseStream"]) -> EventStream: ...
    @overload
    def __getitem__(self, key): ...
    @overload
    def get(
        self, key: Literal["Body", "Payload", "body", "AudioStream", "audioStream"], default=None, /
    ) -> StreamingBody | None: ...
    @overload
    def get(self, key: Literal["stream", "completion", "responseStream"], default=None, /) -> EventStream | None: ...
    @overload
    def get(self, key, default=None, /): ...

class _Operation:
    @blocks(FAB204, use="async with session.client(...) with aioboto3.Session")
    def __call__(self, *args, **kwargs) -> _Response: ...

class _Exceptions:
    ClientError: type[_ClientError]
    # a class of exceptions made from the service model
    def __getattr__(self, name) -> type[_ClientError]: ...

class _Meta:
    region_name: str
    endpoint_url: str
    service_model: object
    config: object
    events: object

class _AddedToEveryClass:
    # When it makes a service's class, botocore adds these, which compute locally.
    def generate_presigned_url(self, *args, **kwargs) -> str: ...
    def generate_presigned_post(self, *args, **kwargs) -> dict: ...
    def generate_db_auth_token(self, *args, **kwargs) -> str: ...

class BaseClient(_AddedToEveryClass):
    meta: _Meta
    exceptions: _Exceptions
    def can_paginate(self, operation_name) -> bool: ...
    def close(self) -> None: ...
    def get_paginator(self, operation_name) -> Paginator: ...
    def get_waiter(self, waiter_name) -> Waiter: ...
    # Every other name is an operation of the service: a request.
    def __getattr__(self, name) -> _Operation: ...
