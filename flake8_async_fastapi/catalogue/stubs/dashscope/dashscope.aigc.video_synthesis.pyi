"""https://help.aliyun.com/zh/model-studio/install-sdk

distribution: dashscope
verified: 2.0.2
"""

from dashscope import VideoSynthesis

class AioVideoSynthesis:
    @classmethod
    async def call(cls, *args, **kwargs): ...
    @classmethod
    async def async_call(cls, *args, **kwargs): ...
    @classmethod
    async def fetch(cls, *args, **kwargs): ...
    @classmethod
    async def wait(cls, *args, **kwargs): ...
    @classmethod
    async def list(cls, *args, **kwargs): ...
    @classmethod
    async def cancel(cls, *args, **kwargs): ...
