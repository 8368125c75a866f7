"""https://docs.haystack.deepset.ai/reference/generators-api

distribution: haystack-ai
verified: 3.4.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class OpenAIChatGenerator:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(
        FAB205,
        use="await generator.run_async(...) with haystack.components.generators.chat.OpenAIChatGenerator",
    )
    def run(self, *args, **kwargs) -> dict: ...
    async def run_async(self, *args, **kwargs) -> dict: ...

class AzureOpenAIChatGenerator(OpenAIChatGenerator): ...
