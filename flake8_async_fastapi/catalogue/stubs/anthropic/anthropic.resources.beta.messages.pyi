"""https://docs.claude.com/en/api/client-sdks

distribution: anthropic
verified: 2.12.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class Batches:
    with_raw_response: Self
    @blocks(FAB205, use="await client.beta.messages.batches.cancel(...) with anthropic.AsyncAnthropic")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.messages.batches.create(...) with anthropic.AsyncAnthropic")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.messages.batches.delete(...) with anthropic.AsyncAnthropic")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.messages.batches.list(...) with anthropic.AsyncAnthropic")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.messages.batches.results(...) with anthropic.AsyncAnthropic")
    def results(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.messages.batches.retrieve(...) with anthropic.AsyncAnthropic")
    def retrieve(self, *args, **kwargs): ...
