"""https://docs.mistral.ai/getting-started/clients

distribution: mistralai
verified: 3.7.0
"""

from mistralai.client.sdk import Mistral

