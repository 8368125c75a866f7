"""https://developers.llamaindex.ai/python/framework-api-reference/llms/openai/

distribution: llama-index-llms-openai
verified: 0.8.3
"""

from llama_index.core.llms import LLM

class OpenAI(LLM): ...
