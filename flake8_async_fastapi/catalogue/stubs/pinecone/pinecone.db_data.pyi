"""https://sdk.pinecone.io/python/

distribution: pinecone
verified: 10.2.0
"""

from pinecone import AsyncIndex as IndexAsyncio
