"""https://akshare.akfamily.xyz/data/index.html

distribution: akshare
verified: 1.19.5
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Function:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

# Every function of the module asks a website.
def __getattr__(name) -> _Function: ...
