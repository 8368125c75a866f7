"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Stream:
    @blocks(FAB205, use="google.genai.chats.AsyncChat.send_message_stream")
    def __iter__(self) -> Iterator[object]: ...

class Chat:
    @blocks(FAB205, use="google.genai.chats.AsyncChat.send_message")
    def send_message(self, *args, **kwargs): ...
    def send_message_stream(self, *args, **kwargs) -> _Stream: ...

class Chats:
    def create(self, *args, **kwargs) -> Chat: ...
