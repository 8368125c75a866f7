"""https://help.aliyun.com/zh/model-studio/install-sdk

distribution: dashscope
verified: 2.0.2
"""

from typing import Literal, overload

from flake8_async_fastapi.catalogue import FAB205, blocks
from dashscope import _Responses

class SpeechSynthesizer:
    @overload
    @classmethod
    def call(cls, *args, stream: Literal[True], **kwargs) -> _Responses: ...
    @overload
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...
