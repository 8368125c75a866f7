"""https://docs.chonkie.ai/oss

distribution: chonkie
verified: 1.7.0
"""

from chonkie import (
    AutoEmbeddings,
    AzureOpenAIEmbeddings,
    BaseEmbeddings,
    CohereEmbeddings,
    GeminiEmbeddings,
    JinaEmbeddings,
    LiteLLMEmbeddings,
    Model2VecEmbeddings,
    OpenAIEmbeddings,
    SentenceTransformerEmbeddings,
    VoyageAIEmbeddings,
)
