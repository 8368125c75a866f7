"""https://flairnlp.github.io/docs/intro

distribution: flair
verified: 0.15.1
skip: needs torch, several gigabytes
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class Model:
    @classmethod
    @blocks(FAB604)
    def load(cls, model_path) -> Self: ...
    @blocks(FAB604)
    def save(self, *args, **kwargs) -> None: ...

class Classifier(Model):
    @blocks(FAB604)
    def predict(self, *args, **kwargs): ...
