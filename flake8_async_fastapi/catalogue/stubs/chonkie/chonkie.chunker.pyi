"""https://docs.chonkie.ai/oss

distribution: chonkie
verified: 1.7.0
"""

from chonkie import (
    BaseChunker,
    CodeChunker,
    FastChunker,
    LateChunker,
    NeuralChunker,
    RecursiveChunker,
    SemanticChunker,
    SentenceChunker,
    SlumberChunker,
    TableChunker,
    TeraflopAIChunker,
    TokenChunker,
)
