"""https://github.com/shibing624/text2vec

distribution: text2vec
verified: 1.3.8
install: text2vec torch requests six
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class SentenceModel:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def encode(self, *args, **kwargs): ...
    @blocks(FAB604)
    def encode_multi_process(self, *args, **kwargs): ...

SBert = SentenceModel

class Word2Vec:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...

class Similarity:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def get_score(self, *args, **kwargs) -> float: ...
    @blocks(FAB604)
    def get_scores(self, *args, **kwargs): ...
