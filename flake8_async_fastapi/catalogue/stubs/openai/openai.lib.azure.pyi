"""https://platform.openai.com/docs/libraries?language=python

distribution: openai
verified: 3.54.0
"""

from openai import AsyncOpenAI, OpenAI

class AzureOpenAI(OpenAI): ...
class AsyncAzureOpenAI(AsyncOpenAI): ...
