"""https://reference.langchain.com/python/integrations/langchain_voyageai/

distribution: langchain-voyageai
verified: 0.4.1
"""

from langchain_core.embeddings import Embeddings

class VoyageAIEmbeddings(Embeddings): ...
