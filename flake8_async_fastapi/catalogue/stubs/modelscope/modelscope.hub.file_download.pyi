"""https://modelscope.cn/docs/home

distribution: modelscope
verified: 1.40.2
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def model_file_download(*args, **kwargs) -> str: ...
@blocks(FAB604)
def dataset_file_download(*args, **kwargs) -> str: ...
