"""https://aioboto3.readthedocs.io/en/latest/usage.html

distribution: aioboto3
verified: 15.5.0
"""

from aiobotocore.session import ClientCreatorContext

class _ResourceContext:
    async def __aenter__(self): ...

class Session:
    region_name: str
    def client(self, service_name, **kwargs) -> ClientCreatorContext: ...
    def resource(self, service_name, **kwargs) -> _ResourceContext: ...
