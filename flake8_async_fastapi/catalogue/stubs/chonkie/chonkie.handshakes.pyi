"""https://docs.chonkie.ai/oss

distribution: chonkie
verified: 1.7.0
"""

from chonkie import (
    BaseHandshake,
    ChromaHandshake,
    ElasticHandshake,
    LanceDBHandshake,
    MilvusHandshake,
    MongoDBHandshake,
    PgvectorHandshake,
    PineconeHandshake,
    QdrantHandshake,
    TurbopufferHandshake,
    WeaviateHandshake,
)
