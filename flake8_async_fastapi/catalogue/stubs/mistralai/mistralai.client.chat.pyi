"""https://docs.mistral.ai/getting-started/clients

distribution: mistralai
verified: 3.7.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Chat:
    @blocks(FAB205, use="mistralai.client.chat.Chat.complete_async")
    def complete(self, *args, **kwargs): ...
    @blocks(FAB205, use="mistralai.client.chat.Chat.parse_async")
    def parse(self, *args, **kwargs): ...
    @blocks(FAB205, use="mistralai.client.chat.Chat.stream_async")
    def stream(self, *args, **kwargs): ...
