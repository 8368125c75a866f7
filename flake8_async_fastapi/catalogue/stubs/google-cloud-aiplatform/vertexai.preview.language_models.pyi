"""https://cloud.google.com/python/docs/reference/vertexai/latest/vertexai.preview.language_models

distribution: google-cloud-aiplatform
verified: 2.7.0
"""

from vertexai.language_models import (
    ChatModel,
    ChatSession,
    CodeChatModel,
    CodeChatSession,
    CodeGenerationModel,
    TextEmbeddingModel,
    TextGenerationModel,
)
