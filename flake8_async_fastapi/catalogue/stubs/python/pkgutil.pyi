"""https://docs.python.org/3/library/pkgutil.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

@blocks(FAB401)
def get_data(package, resource) -> bytes | None: ...
