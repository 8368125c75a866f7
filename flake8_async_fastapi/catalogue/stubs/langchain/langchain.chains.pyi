"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_classic.chains import LLMChain, ConversationChain, StuffDocumentsChain, MapReduceDocumentsChain
from langchain_classic.chains import MapRerankDocumentsChain, ReduceDocumentsChain, RefineDocumentsChain
from langchain_classic.chains import AnalyzeDocumentChain, MapReduceChain, OpenAIModerationChain
from langchain_classic.chains import SequentialChain, SimpleSequentialChain, APIChain, ConstitutionalChain
from langchain_classic.chains import LLMCheckerChain, LLMMathChain, LLMSummarizationCheckerChain
from langchain_classic.chains import QAGenerationChain, ConversationalRetrievalChain, ChatVectorDBChain
from langchain_classic.chains import QAWithSourcesChain, RetrievalQAWithSourcesChain
from langchain_classic.chains import VectorDBQAWithSourcesChain, RetrievalQA, VectorDBQA
from langchain_classic.chains import create_history_aware_retriever, create_retrieval_chain
from langchain_classic.chains import create_sql_query_chain, create_extraction_chain, create_tagging_chain
from langchain_classic.chains import load_summarize_chain
