"""https://github.com/openai/tiktoken

distribution: tiktoken
verified: 0.14.0
"""

from tiktoken import encoding_for_model
