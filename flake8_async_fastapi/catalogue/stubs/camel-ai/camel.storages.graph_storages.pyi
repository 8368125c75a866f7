"""https://docs.camel-ai.org/reference/camel.storages.vectordb_storages.base

distribution: camel-ai
verified: 0.2.90
"""

from camel.storages import NebulaGraph, Neo4jGraph
