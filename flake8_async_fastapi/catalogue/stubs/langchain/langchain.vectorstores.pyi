"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_community.vectorstores import AstraDB, AzureSearch, Cassandra, Chroma, Clickhouse
from langchain_community.vectorstores import DocArrayInMemorySearch, ElasticVectorSearch, ElasticsearchStore
from langchain_community.vectorstores import FAISS, LanceDB, Meilisearch, OpenSearchVectorSearch, PGVector
from langchain_community.vectorstores import Redis, SupabaseVectorStore, TiDBVectorStore, Typesense, Zilliz
