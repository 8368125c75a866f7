"""https://docs.trychroma.com/reference/python/client

distribution: chromadb
verified: 1.5.9
"""

from flake8_async_fastapi.catalogue import FAB303, blocks
from chromadb.api import AsyncClientAPI as _AsyncClientAPI, ClientAPI, _ServerClient
from chromadb.api.models.Collection import Collection

# Each opens the database or asks the server who the user is.
@blocks(FAB303)
def Client(*args, **kwargs) -> ClientAPI: ...
@blocks(FAB303)
def PersistentClient(path="./chroma", *args, **kwargs) -> ClientAPI: ...
@blocks(FAB303)
def EphemeralClient(*args, **kwargs) -> ClientAPI: ...
@blocks(FAB303, use="await chromadb.AsyncHttpClient(...)")
def HttpClient(host="localhost", port=8000, *args, **kwargs) -> _ServerClient: ...
@blocks(FAB303)
def CloudClient(*args, **kwargs) -> ClientAPI: ...
async def AsyncHttpClient(host="localhost", port=8000, *args, **kwargs) -> _AsyncClientAPI: ...
