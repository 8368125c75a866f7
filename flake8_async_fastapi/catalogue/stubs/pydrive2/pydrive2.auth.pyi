"""https://docs.iterative.ai/PyDrive2/quickstart/

distribution: pydrive2
verified: 1.21.3
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class GoogleAuth:
    @blocks(FAB204)
    def LocalWebserverAuth(self, *args, **kwargs): ...
    @blocks(FAB204)
    def CommandLineAuth(self, *args, **kwargs): ...
    @blocks(FAB204)
    def ServiceAuth(self, *args, **kwargs): ...
    @blocks(FAB204)
    def Refresh(self, *args, **kwargs): ...
    @blocks(FAB204)
    def Auth(self, *args, **kwargs): ...
    @blocks(FAB204)
    def Authenticate(self, *args, **kwargs): ...
