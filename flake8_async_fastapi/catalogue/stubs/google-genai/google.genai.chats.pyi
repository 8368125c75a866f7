"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.4.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks
from google.genai.models import _Stream

class Chat:
    @blocks(FAB205, use="google.genai.chats.AsyncChat.send_message")
    def send_message(self, *args, **kwargs): ...
    def send_message_stream(self, *args, **kwargs) -> _Stream: ...

class Chats:
    def create(self, *args, **kwargs) -> Chat: ...
