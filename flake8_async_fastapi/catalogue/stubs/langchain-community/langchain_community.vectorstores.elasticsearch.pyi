"""https://reference.langchain.com/python/langchain_community/

distribution: langchain-community
verified: 0.4.2
"""

from langchain_community.vectorstores import ElasticsearchStore
