"""https://help.aliyun.com/zh/model-studio/install-sdk

distribution: dashscope
verified: 2.0.2
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class SpeechSynthesizer:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...
