"""https://developers.llamaindex.ai/python/framework-api-reference/embeddings/openai/

distribution: llama-index-embeddings-openai
verified: 0.7.0
"""

from llama_index.core.embeddings import BaseEmbedding

class OpenAIEmbedding(BaseEmbedding): ...
