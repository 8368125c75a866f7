"""https://modelscope.cn/docs/home

distribution: modelscope
verified: 1.40.2
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Pipeline:
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...

@blocks(FAB604)
def pipeline(*args, **kwargs) -> Pipeline: ...
