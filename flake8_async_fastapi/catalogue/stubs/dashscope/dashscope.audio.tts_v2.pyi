"""https://help.aliyun.com/zh/model-studio/install-sdk

distribution: dashscope
verified: 2.0.2
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

# With a callback the result comes later, but the connection is made in the call.
class SpeechSynthesizer:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB205)
    def call(self, text, timeout_millis=None): ...
    @blocks(FAB205)
    def streaming_call(self, text): ...
    @blocks(FAB205)
    def streaming_complete(self, complete_timeout_millis=600000): ...
    @blocks(FAB205)
    def streaming_cancel(self, *args, **kwargs): ...
