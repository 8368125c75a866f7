"""https://scikit-learn.org/stable/api/index.html

distribution: scikit-learn
verified: 1.9.1
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB603, blocks

class _Fitted:
    @blocks(FAB603)
    def fit(self, *args, **kwargs) -> Self: ...

class _Predictor(_Fitted):
    @blocks(FAB603)
    def predict(self, *args, **kwargs): ...
    @blocks(FAB603)
    def score(self, *args, **kwargs): ...

class _Classifier(_Predictor):
    @blocks(FAB603)
    def predict_proba(self, *args, **kwargs): ...

class _Transformer(_Fitted):
    @blocks(FAB603)
    def transform(self, *args, **kwargs): ...
    @blocks(FAB603)
    def fit_transform(self, *args, **kwargs): ...
