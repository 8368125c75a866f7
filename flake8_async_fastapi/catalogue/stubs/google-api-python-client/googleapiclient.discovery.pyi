"""https://googleapis.github.io/google-api-python-client/docs/

distribution: google-api-python-client
verified: 2.202.0
"""

from typing import Self

from googleapiclient.http import BatchHttpRequest as _Batch, HttpRequest as _HttpRequest

# The names of resources and methods come from a discovery document: a member gives one or the other.
class _Member:
    def __call__(self, *args, **kwargs) -> _ResourceOrRequest: ...

class _AddedToEveryResource:
    def new_batch_http_request(self, callback=None) -> _Batch: ...

class Resource(_AddedToEveryResource):
    def __enter__(self) -> Self: ...
    def close(self) -> None: ...
    def __getattr__(self, name) -> _Member: ...

class _ResourceOrRequest(_HttpRequest, Resource): ...

# Reads a document that comes with the package.
def build(*args, **kwargs) -> Resource: ...
def build_from_document(*args, **kwargs) -> Resource: ...
