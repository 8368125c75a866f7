"""https://docs.python.org/3/library/filecmp.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB401, FAB402, blocks

@blocks(FAB401)
def cmp(f1, f2, shallow=True) -> bool: ...
@blocks(FAB402)
def cmpfiles(a, b, common, shallow=True) -> tuple[list[str], list[str], list[str]]: ...
