"""https://stanfordnlp.github.io/stanza/getting_started.html

distribution: stanza
verified: 1.15.0
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB201, FAB604, blocks

class Pipeline:
    # Downloads and loads the models.
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
    @blocks(FAB604)
    def process(self, *args, **kwargs): ...
    @blocks(FAB604)
    def bulk_process(self, *args, **kwargs) -> list: ...

class MultilingualPipeline:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
    @blocks(FAB604)
    def process(self, *args, **kwargs): ...

@blocks(FAB201)
def download(*args, **kwargs) -> None: ...
