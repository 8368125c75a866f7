"""https://flairnlp.github.io/docs/intro

distribution: flair
verified: 0.15.1
skip: needs torch, several gigabytes
"""

from flair.nn import Classifier
from flake8_async_fastapi.catalogue import FAB604, blocks

class SequenceTagger(Classifier): ...
class TextClassifier(Classifier): ...
class RelationExtractor(Classifier): ...

class TARSClassifier(Classifier):
    @blocks(FAB604)
    def predict_zero_shot(self, *args, **kwargs): ...
