"""https://langfuse.com/integrations/model-providers/openai-py

distribution: langfuse
verified: 5.0.4
install: openai
"""

import openai as openai
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
