"""https://modelscope.cn/docs/home

distribution: modelscope
verified: 1.40.2
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Model:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs) -> Model: ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
