"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class Jobs:
    with_raw_response: Self
    @blocks(FAB205, use="await client.fine_tuning.jobs.cancel(...) with openai.AsyncOpenAI")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.fine_tuning.jobs.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.fine_tuning.jobs.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.fine_tuning.jobs.list_events(...) with openai.AsyncOpenAI")
    def list_events(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.fine_tuning.jobs.pause(...) with openai.AsyncOpenAI")
    def pause(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.fine_tuning.jobs.resume(...) with openai.AsyncOpenAI")
    def resume(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.fine_tuning.jobs.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
