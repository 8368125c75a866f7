"""https://help.aliyun.com/zh/model-studio/install-sdk

distribution: dashscope
verified: 2.0.2
"""

from collections.abc import Iterator
from typing import Any, Literal, overload

from flake8_async_fastapi.catalogue import FAB205, blocks
from dashscope.audio.tts import SpeechSynthesizer

# The request is sent when the first item is asked for.
class _Responses:
    @blocks(FAB205)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB205)
    def __next__(self) -> Any: ...

class Generation:
    @overload
    @classmethod
    def call(cls, *args, stream: Literal[True], **kwargs) -> _Responses: ...
    @overload
    @classmethod
    @blocks(FAB205, use="await dashscope.AioGeneration.call(...)")
    def call(cls, *args, **kwargs): ...

class AioGeneration:
    @classmethod
    async def call(cls, *args, **kwargs): ...

class MultiModalConversation:
    @overload
    @classmethod
    def call(cls, *args, stream: Literal[True], **kwargs) -> _Responses: ...
    @overload
    @classmethod
    @blocks(FAB205, use="await dashscope.AioMultiModalConversation.call(...)")
    def call(cls, *args, **kwargs): ...

class AioMultiModalConversation:
    @classmethod
    async def call(cls, *args, **kwargs): ...

class Application:
    @overload
    @classmethod
    def call(cls, *args, stream: Literal[True], **kwargs) -> _Responses: ...
    @overload
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...

class CodeGeneration:
    @overload
    @classmethod
    def call(cls, *args, stream: Literal[True], **kwargs) -> _Responses: ...
    @overload
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...

class TextEmbedding:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...

class MultiModalEmbedding:
    @classmethod
    @blocks(FAB205, use="await dashscope.AioMultiModalEmbedding.call(...)")
    def call(cls, *args, **kwargs): ...

class AioMultiModalEmbedding:
    @classmethod
    async def call(cls, *args, **kwargs): ...

class TextReRank:
    @classmethod
    @blocks(FAB205, use="await dashscope.AioTextReRank.call(...)")
    def call(cls, *args, **kwargs): ...

class AioTextReRank:
    @classmethod
    async def call(cls, *args, **kwargs): ...

# For these, "async" says that the service works on after the call, which is a request like the others.
class BatchTextEmbedding:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def async_call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def fetch(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def wait(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def cancel(cls, *args, **kwargs): ...

class ImageSynthesis:
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.image_synthesis.AioImageSynthesis.call(...)")
    def call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.image_synthesis.AioImageSynthesis.async_call(...)")
    def async_call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.image_synthesis.AioImageSynthesis.fetch(...)")
    def fetch(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.image_synthesis.AioImageSynthesis.wait(...)")
    def wait(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.image_synthesis.AioImageSynthesis.list(...)")
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.image_synthesis.AioImageSynthesis.cancel(...)")
    def cancel(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.image_synthesis.AioImageSynthesis.sync_call(...)")
    def sync_call(cls, *args, **kwargs): ...

class VideoSynthesis:
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.video_synthesis.AioVideoSynthesis.call(...)")
    def call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.video_synthesis.AioVideoSynthesis.async_call(...)")
    def async_call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.video_synthesis.AioVideoSynthesis.fetch(...)")
    def fetch(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.video_synthesis.AioVideoSynthesis.wait(...)")
    def wait(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.video_synthesis.AioVideoSynthesis.list(...)")
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="await dashscope.aigc.video_synthesis.AioVideoSynthesis.cancel(...)")
    def cancel(cls, *args, **kwargs): ...

class Transcription:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def async_call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def fetch(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def wait(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def cancel(cls, *args, **kwargs): ...

class Understanding:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...

class Tokenization:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...

class Files:
    @classmethod
    @blocks(FAB205)
    def upload(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def delete(cls, *args, **kwargs): ...

class Models:
    @classmethod
    @blocks(FAB205)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def list(cls, *args, **kwargs): ...

class Assistants:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def retrieve(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def delete(cls, *args, **kwargs): ...

class Threads:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def create_and_run(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def retrieve(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def delete(cls, *args, **kwargs): ...

class Messages:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def retrieve(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def update(cls, *args, **kwargs): ...

class Runs:
    @classmethod
    @blocks(FAB205)
    def call(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def create_thread_and_run(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def get(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def retrieve(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def update(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def cancel(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def submit_tool_outputs(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205)
    def wait(cls, *args, **kwargs): ...
