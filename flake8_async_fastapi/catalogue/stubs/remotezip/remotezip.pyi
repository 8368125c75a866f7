"""https://github.com/gtsystem/python-remotezip

distribution: remotezip
verified: 0.12.6
"""

from io import BufferedIOBase
from zipfile import ZipFile as _ZipFile

from flake8_async_fastapi.catalogue import FAB201, blocks

# The constructor fetches the directory of the archive with requests, each member is fetched where it is opened.
class RemoteZip(_ZipFile):
    @blocks(FAB201)
    def __init__(self, url, initial_buffer_size=65536, session=None, *args, **kwargs) -> None: ...
    @blocks(FAB201)
    def extract(self, member, path=None, pwd=None) -> str: ...
    @blocks(FAB201)
    def extractall(self, path=None, members=None, pwd=None) -> None: ...
    @blocks(FAB201)
    def open(self, name, mode="r", pwd=None, *, force_zip64=False) -> BufferedIOBase: ...
    @blocks(FAB201)
    def read(self, name, pwd=None) -> bytes: ...
    @blocks(FAB201)
    def testzip(self) -> str | None: ...
