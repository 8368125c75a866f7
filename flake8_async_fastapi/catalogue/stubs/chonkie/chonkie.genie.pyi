"""https://docs.chonkie.ai/oss

distribution: chonkie
verified: 1.7.0
"""

from chonkie import AzureOpenAIGenie, BaseGenie, CerebrasGenie, GeminiGenie, GroqGenie, OpenAIGenie
