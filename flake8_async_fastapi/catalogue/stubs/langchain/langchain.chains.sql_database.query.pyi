"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_classic.chains.sql_database.query import create_sql_query_chain
