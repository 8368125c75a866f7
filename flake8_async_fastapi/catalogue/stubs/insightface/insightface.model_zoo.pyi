"""https://github.com/deepinsight/insightface/tree/master/python-package

distribution: insightface
verified: 2.1
skip: hundreds of megabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

# What it is depends on the file: a detector, an embedder, a swapper.
class _Model:
    def prepare(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def detect(self, *args, **kwargs): ...
    @blocks(FAB604)
    def get(self, *args, **kwargs): ...
    @blocks(FAB604)
    def get_feat(self, *args, **kwargs): ...
    @blocks(FAB604)
    def forward(self, *args, **kwargs): ...

@blocks(FAB604)
def get_model(name, **kwargs) -> _Model: ...
