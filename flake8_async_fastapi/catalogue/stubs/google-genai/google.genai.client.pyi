"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from google.genai.batches import Batches
from google.genai.caches import Caches
from google.genai.chats import Chats
from google.genai.file_search_stores import FileSearchStores
from google.genai.files import Files
from google.genai.models import Models
from google.genai.operations import Operations
from google.genai.tunings import Tunings

class AsyncClient: ...

class Client:
    @property
    def models(self) -> Models: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def files(self) -> Files: ...
    @property
    def batches(self) -> Batches: ...
    @property
    def caches(self) -> Caches: ...
    @property
    def file_search_stores(self) -> FileSearchStores: ...
    @property
    def operations(self) -> Operations: ...
    @property
    def tunings(self) -> Tunings: ...
    @property
    def aio(self) -> AsyncClient: ...
