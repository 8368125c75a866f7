"""https://docs.mistral.ai/getting-started/clients

distribution: mistralai
verified: 3.7.0
"""

from typing import Self

from mistralai.client.chat import Chat
from mistralai.client.embeddings import Embeddings
from mistralai.client.files import Files
from mistralai.client.ocr import Ocr

class Mistral:
    chat: Chat
    embeddings: Embeddings
    files: Files
    ocr: Ocr
    def __enter__(self) -> Self: ...
