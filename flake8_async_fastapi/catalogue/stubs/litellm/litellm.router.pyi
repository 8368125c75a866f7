"""https://docs.litellm.ai/docs/routing

distribution: litellm
verified: 1.106.2
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Router:
    @blocks(FAB205, use="litellm.router.Router.acompletion")
    def completion(self, *args, **kwargs): ...
    @blocks(FAB205, use="litellm.router.Router.atext_completion")
    def text_completion(self, *args, **kwargs): ...
    @blocks(FAB205, use="litellm.router.Router.aembedding")
    def embedding(self, *args, **kwargs): ...
    async def acompletion(self, *args, **kwargs): ...
    async def aembedding(self, *args, **kwargs): ...
