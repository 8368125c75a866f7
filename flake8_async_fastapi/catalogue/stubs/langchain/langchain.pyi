"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_classic.chains import ConversationChain, LLMChain, LLMCheckerChain, LLMMathChain
from langchain_classic.chains import QAWithSourcesChain, VectorDBQA, VectorDBQAWithSourcesChain
from langchain_community.llms import Anthropic, Cohere, HuggingFaceHub, HuggingFacePipeline, LlamaCpp
from langchain_community.llms import OpenAI
from langchain_community.utilities import ArxivAPIWrapper, GoldenQueryAPIWrapper, GoogleSearchAPIWrapper
from langchain_community.utilities import GoogleSerperAPIWrapper, SearxSearchWrapper, SerpAPIWrapper
from langchain_community.utilities import SQLDatabase, WikipediaAPIWrapper, WolframAlphaAPIWrapper
from langchain_community.vectorstores import FAISS
from langchain_core.prompts import PromptTemplate
