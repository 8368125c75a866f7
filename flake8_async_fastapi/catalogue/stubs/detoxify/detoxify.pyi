"""https://github.com/unitaryai/detoxify

distribution: detoxify
verified: 0.5.4
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Detoxify:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def predict(self, text) -> dict: ...

@blocks(FAB604)
def toxic_bert(): ...
@blocks(FAB604)
def toxic_albert(): ...
@blocks(FAB604)
def unbiased_toxic_roberta(): ...
@blocks(FAB604)
def unbiased_albert(): ...
@blocks(FAB604)
def multilingual_toxic_xlm_r(): ...
