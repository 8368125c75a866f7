"""https://docs.iterative.ai/PyDrive2/quickstart/

distribution: pydrive2
verified: 1.21.3
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB204, blocks
from pydrive2.files import GoogleDriveFile

class _FileList:
    @blocks(FAB204)
    def GetList(self, *args, **kwargs) -> list[GoogleDriveFile]: ...
    @blocks(FAB204)
    def __iter__(self) -> Iterator[list[GoogleDriveFile]]: ...

class GoogleDrive:
    def CreateFile(self, *args, **kwargs) -> GoogleDriveFile: ...
    def ListFile(self, *args, **kwargs) -> _FileList: ...
    @blocks(FAB204)
    def GetAbout(self, *args, **kwargs): ...
