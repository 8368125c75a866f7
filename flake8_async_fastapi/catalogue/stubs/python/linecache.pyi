"""https://docs.python.org/3/library/linecache.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

@blocks(FAB401)
def getlines(filename, module_globals=None) -> list[str]: ...
@blocks(FAB401)
def getline(filename, lineno, module_globals=None) -> str: ...
