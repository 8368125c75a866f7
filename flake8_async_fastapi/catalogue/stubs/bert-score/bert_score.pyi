"""https://github.com/Tiiiger/bert_score

distribution: bert-score
verified: 0.3.13
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def score(cands, refs, *args, **kwargs): ...
@blocks(FAB604)
def plot_example(candidate, reference, *args, **kwargs) -> None: ...

class BERTScorer:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def compute_idf(self, sents) -> None: ...
    @blocks(FAB604)
    def score(self, cands, refs, *args, **kwargs): ...
    @blocks(FAB604)
    def plot_example(self, candidate, reference, fname: str = "") -> None: ...
