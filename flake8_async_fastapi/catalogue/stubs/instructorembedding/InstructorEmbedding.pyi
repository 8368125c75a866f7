"""https://github.com/xlang-ai/instructor-embedding

distribution: InstructorEmbedding
verified: 1.0.1
install: InstructorEmbedding torch transformers<4.40 sentence-transformers==2.7.0 tqdm
skip: needs torch, several gigabytes, and an older sentence-transformers
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from sentence_transformers import SentenceTransformer as _SentenceTransformer

class INSTRUCTOR(_SentenceTransformer):
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def encode(self, *args, **kwargs): ...
