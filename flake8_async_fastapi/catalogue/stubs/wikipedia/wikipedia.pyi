"""https://wikipedia.readthedocs.io/en/latest/code.html

distribution: wikipedia
verified: 1.4.0
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

class WikipediaPage:
    @blocks(FAB201)
    def __init__(self, *args, **kwargs) -> None: ...

@blocks(FAB201)
def search(*args, **kwargs) -> list: ...
@blocks(FAB201)
def summary(*args, **kwargs) -> str: ...
@blocks(FAB201)
def page(*args, **kwargs) -> WikipediaPage: ...
@blocks(FAB201)
def geosearch(*args, **kwargs) -> list: ...
@blocks(FAB201)
def suggest(*args, **kwargs): ...
@blocks(FAB201)
def random(*args, **kwargs): ...
