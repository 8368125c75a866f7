"""https://aiobotocore.readthedocs.io/en/latest/

distribution: aiobotocore
verified: 3.10.0
"""

class ClientCreatorContext:
    async def __aenter__(self): ...

class AioSession:
    def create_client(self, *args, **kwargs) -> ClientCreatorContext: ...

def get_session(env_vars=None) -> AioSession: ...
