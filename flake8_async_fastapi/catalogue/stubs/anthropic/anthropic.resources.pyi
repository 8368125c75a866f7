"""https://docs.claude.com/en/api/client-sdks

distribution: anthropic
verified: 2.12.0
"""

from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks
from anthropic import Stream
from anthropic.lib.streaming import MessageStreamManager
from anthropic.resources.beta import Files as BetaFiles, Messages as BetaMessages, Models as BetaModels
from anthropic.resources.messages import Batches

class Beta:
    files: BetaFiles
    messages: BetaMessages
    models: BetaModels

class Files:
    with_raw_response: Self
    @blocks(FAB205, use="await client.files.delete(...) with anthropic.AsyncAnthropic")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.download(...) with anthropic.AsyncAnthropic")
    def download(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.list(...) with anthropic.AsyncAnthropic")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.retrieve_metadata(...) with anthropic.AsyncAnthropic")
    def retrieve_metadata(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.upload(...) with anthropic.AsyncAnthropic")
    def upload(self, *args, **kwargs): ...

class Messages:
    batches: Batches
    with_raw_response: Self
    @blocks(FAB205, use="await client.messages.count_tokens(...) with anthropic.AsyncAnthropic")
    def count_tokens(self, *args, **kwargs): ...
    @overload
    @blocks(FAB205, use="await client.messages.create(...) with anthropic.AsyncAnthropic")
    def create(self, *args, stream: Literal[True], **kwargs) -> Stream: ...
    @overload
    @blocks(FAB205, use="await client.messages.create(...) with anthropic.AsyncAnthropic")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.messages.parse(...) with anthropic.AsyncAnthropic")
    def parse(self, *args, **kwargs): ...
    def stream(self, **kwargs) -> MessageStreamManager: ...

class Models:
    with_raw_response: Self
    @blocks(FAB205, use="await client.models.list(...) with anthropic.AsyncAnthropic")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.models.retrieve(...) with anthropic.AsyncAnthropic")
    def retrieve(self, *args, **kwargs): ...
