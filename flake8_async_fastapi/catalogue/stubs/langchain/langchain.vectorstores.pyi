"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_community.vectorstores import AstraDB, AzureSearch, Cassandra, Chroma, Clickhouse, DeepLake
from langchain_community.vectorstores import DocArrayInMemorySearch, ElasticVectorSearch, ElasticsearchStore
from langchain_community.vectorstores import FAISS, LanceDB, Meilisearch, Milvus, MongoDBAtlasVectorSearch
from langchain_community.vectorstores import Neo4jVector, OpenSearchVectorSearch, PGVector, Pinecone, Qdrant
from langchain_community.vectorstores import Redis, SupabaseVectorStore, TiDBVectorStore, Typesense, Weaviate
from langchain_community.vectorstores import Zilliz
