"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_community.llms import OpenAI, AzureOpenAI, Anthropic, Bedrock, Cohere, Databricks, GPT4All
from langchain_community.llms import HuggingFaceEndpoint, HuggingFaceHub, HuggingFacePipeline, LlamaCpp
from langchain_community.llms import CTransformers, Ollama, Replicate, Tongyi, Together, VertexAI, VLLM
from langchain_community.llms import WatsonxLLM
