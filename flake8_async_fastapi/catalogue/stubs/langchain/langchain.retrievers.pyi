"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_classic.retrievers import ContextualCompressionRetriever, EnsembleRetriever, MergerRetriever
from langchain_classic.retrievers import MultiQueryRetriever, MultiVectorRetriever, ParentDocumentRetriever
from langchain_classic.retrievers import RePhraseQueryRetriever, SelfQueryRetriever
from langchain_classic.retrievers import TimeWeightedVectorStoreRetriever
from langchain_community.retrievers import AmazonKendraRetriever, ArxivRetriever, AzureAISearchRetriever
from langchain_community.retrievers import BM25Retriever, PineconeHybridSearchRetriever, PubMedRetriever
from langchain_community.retrievers import TavilySearchAPIRetriever, WikipediaRetriever
