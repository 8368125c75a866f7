"""https://docs.python.org/3/library/xml.etree.elementtree.html

distribution: python
verified: 3.13
"""

from os import PathLike
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, blocks

class Element: ...

class ElementTree:
    def getroot(self) -> Element: ...
    @overload
    @blocks(FAB401)
    def write(self, file_or_filename: str | PathLike, *args, **kwargs) -> None: ...
    @overload
    def write(self, file_or_filename, *args, **kwargs) -> None: ...

# A document in memory is as usual as a file: only what is known to be a path counts.
@overload
@blocks(FAB401)
def parse(source: str | PathLike, parser=None) -> ElementTree: ...
@overload
def parse(source, parser=None) -> ElementTree: ...
def fromstring(text, parser=None) -> Element: ...
@overload
@blocks(FAB401)
def iterparse(source: str | PathLike, events=None, parser=None) -> Any: ...
@overload
def iterparse(source, events=None, parser=None) -> Any: ...
