"""https://github.com/mistralai/client-python/blob/v1.12.4/README.md

distribution: mistralai
verified: 3.7.0
"""

from mistralai.client.sdk import Mistral
