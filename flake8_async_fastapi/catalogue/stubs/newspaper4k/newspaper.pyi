"""https://newspaper4k.readthedocs.io/

distribution: newspaper4k
verified: 0.9.6
"""

from flake8_async_fastapi.catalogue import FAB201, FAB602, blocks

class Article:
    title: str
    text: str
    @blocks(FAB201)
    def download(self, *args, **kwargs): ...
    @blocks(FAB201)
    def build(self, *args, **kwargs): ...
    @blocks(FAB602)
    def parse(self, *args, **kwargs): ...
    @blocks(FAB602)
    def nlp(self, *args, **kwargs): ...

@blocks(FAB201)
def build(*args, **kwargs): ...
@blocks(FAB201)
def article(*args, **kwargs): ...
