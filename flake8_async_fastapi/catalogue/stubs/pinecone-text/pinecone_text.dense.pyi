"""https://github.com/pinecone-io/pinecone-text

distribution: pinecone-text
verified: 0.11.0
install: cohere openai
"""

from flake8_async_fastapi.catalogue import FAB205, FAB604, blocks

class CohereEncoder:
    @blocks(FAB205)
    def encode_documents(self, texts): ...
    @blocks(FAB205)
    def encode_queries(self, texts): ...

class JinaEncoder:
    @blocks(FAB205)
    def encode_documents(self, texts): ...
    @blocks(FAB205)
    def encode_queries(self, texts): ...

class OpenAIEncoder:
    @blocks(FAB205)
    def encode_documents(self, texts): ...
    @blocks(FAB205)
    def encode_queries(self, texts): ...

class AzureOpenAIEncoder(OpenAIEncoder): ...

class SentenceTransformerEncoder:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def encode_documents(self, texts): ...
    @blocks(FAB604)
    def encode_queries(self, texts): ...
