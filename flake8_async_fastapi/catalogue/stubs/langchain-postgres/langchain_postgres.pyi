"""https://github.com/langchain-ai/langchain-postgres

distribution: langchain-postgres
verified: 0.0.19
install: langchain-postgres psycopg[binary]
"""

from langchain_core.vectorstores import VectorStore

class PGVector(VectorStore): ...
