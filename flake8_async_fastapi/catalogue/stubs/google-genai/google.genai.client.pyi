"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.4.0
"""

from google.genai.chats import Chats
from google.genai.files import Files
from google.genai.models import Models

class AsyncClient: ...

class Client:
    @property
    def models(self) -> Models: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def files(self) -> Files: ...
    @property
    def aio(self) -> AsyncClient: ...
