"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class Steps:
    with_raw_response: Self
    @blocks(FAB205, use="await client.beta.threads.runs.steps.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.threads.runs.steps.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
