"""https://help.aliyun.com/zh/model-studio/install-sdk

distribution: dashscope
verified: 2.0.2
"""

from flake8_async_fastapi.catalogue import FAB205, blocks
from dashscope import Transcription

class Recognition:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB205)
    def call(self, *args, **kwargs): ...
    @blocks(FAB205)
    def stop(self): ...
