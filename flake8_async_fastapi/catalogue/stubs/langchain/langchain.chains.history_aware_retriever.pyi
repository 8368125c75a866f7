"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_classic.chains.history_aware_retriever import create_history_aware_retriever
