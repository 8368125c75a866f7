"""https://reference.langchain.com/python/langchain_classic/

distribution: langchain-classic
verified: 1.0.8
install: langchain-classic langchain-community
"""

from langchain_classic.chains import ConversationalRetrievalChain, ChatVectorDBChain
