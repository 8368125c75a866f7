"""https://docs.python.org/3/library/xml.dom.minidom.html

distribution: python
verified: 3.13
"""

from os import PathLike
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, blocks

@overload
@blocks(FAB401)
def parse(file: str | PathLike, parser=None, bufsize=None) -> Any: ...
@overload
def parse(file, parser=None, bufsize=None) -> Any: ...
