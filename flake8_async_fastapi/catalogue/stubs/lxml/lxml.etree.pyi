"""https://lxml.de/parsing.html

distribution: lxml
verified: 6.0.2
"""

from os import PathLike
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, blocks

# A document in memory is as usual as a file: only what is known to be a path counts.
@overload
@blocks(FAB401)
def parse(source: str | PathLike, parser=None, *, base_url=None) -> Any: ...
@overload
def parse(source, parser=None, *, base_url=None) -> Any: ...
