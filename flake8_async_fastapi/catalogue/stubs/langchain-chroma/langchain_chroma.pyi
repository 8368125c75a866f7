"""https://reference.langchain.com/python/integrations/langchain_chroma/

distribution: langchain-chroma
verified: 1.1.0
"""

from langchain_core.vectorstores import VectorStore

class Chroma(VectorStore): ...
