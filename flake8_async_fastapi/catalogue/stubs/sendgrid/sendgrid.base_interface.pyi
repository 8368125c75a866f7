"""https://github.com/sendgrid/sendgrid-python

distribution: sendgrid
verified: 6.12.5
"""

from flake8_async_fastapi.catalogue import FAB203, blocks

# The address of a request is put together by attributes: `client.mail.send.post(...)`.
class _Client:
    @blocks(FAB203)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB203)
    def get(self, *args, **kwargs): ...
    @blocks(FAB203)
    def patch(self, *args, **kwargs): ...
    @blocks(FAB203)
    def post(self, *args, **kwargs): ...
    @blocks(FAB203)
    def put(self, *args, **kwargs): ...
    def _(self, name) -> _Client: ...
    def __getattr__(self, name) -> _Client: ...

class BaseInterface:
    client: _Client
    @blocks(FAB203)
    def send(self, message): ...
