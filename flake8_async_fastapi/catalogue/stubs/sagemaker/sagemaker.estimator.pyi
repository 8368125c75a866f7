"""https://sagemaker.readthedocs.io/en/stable/api/index.html

distribution: sagemaker
verified: 2.257.7
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks
from sagemaker.predictor import Predictor

class _Estimator:
    @blocks(FAB204)
    def fit(self, *args, **kwargs): ...
    @blocks(FAB204)
    def register(self, *args, **kwargs): ...
    @blocks(FAB204)
    def deploy(self, *args, **kwargs) -> Predictor: ...
    @classmethod
    @blocks(FAB204)
    def attach(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204)
    def logs(self, *args, **kwargs): ...

class Estimator(_Estimator): ...
class Framework(_Estimator): ...
