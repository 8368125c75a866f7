"""https://msg-extractor.readthedocs.io/en/latest/

distribution: extract-msg
verified: 0.57.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB401, FAB602, blocks

class MSGFile:
    @blocks(FAB602)
    def __init__(self, path, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks(FAB401)
    def save(self, **kwargs): ...
    @blocks(FAB401)
    def saveAttachments(self, skipHidden: bool = False, **kwargs) -> None: ...
    @blocks(FAB401)
    def saveRaw(self, path) -> None: ...
    @blocks(FAB401)
    def export(self, path, allowBadEmbed: bool = False) -> None: ...

class Message(MSGFile):
    # Runs wkhtmltopdf.
    @blocks(FAB602)
    def getSavePdfBody(self, *args, **kwargs) -> bytes: ...

@blocks(FAB602)
def openMsg(path, **kwargs) -> Message: ...
@blocks(FAB602)
def openMsgBulk(path, **kwargs): ...
