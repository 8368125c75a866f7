"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks
from openai.resources.beta.threads import Messages, Runs

class Assistants:
    with_raw_response: Self
    @blocks(FAB205, use="await client.beta.assistants.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.assistants.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.assistants.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.assistants.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.assistants.update(...) with openai.AsyncOpenAI")
    def update(self, *args, **kwargs): ...

class Threads:
    messages: Messages
    runs: Runs
    with_raw_response: Self
    @blocks(FAB205, use="await client.beta.threads.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.threads.create_and_run(...) with openai.AsyncOpenAI")
    def create_and_run(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.threads.create_and_run_poll(...) with openai.AsyncOpenAI")
    def create_and_run_poll(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.threads.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.threads.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.beta.threads.update(...) with openai.AsyncOpenAI")
    def update(self, *args, **kwargs): ...
