"""https://docs.reportlab.com/reportlab/userguide/ch2_graphics/

distribution: reportlab
verified: 4.4.5
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class Canvas:
    @blocks(FAB602)
    def save(self) -> None: ...
    @blocks(FAB602)
    def getpdfdata(self) -> bytes: ...
