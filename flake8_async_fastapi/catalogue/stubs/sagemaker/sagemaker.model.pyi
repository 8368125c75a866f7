"""https://sagemaker.readthedocs.io/en/stable/api/index.html

distribution: sagemaker
verified: 2.257.7
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from sagemaker.predictor import Predictor

class Model:
    @blocks(FAB204)
    def deploy(self, *args, **kwargs) -> Predictor: ...
    @blocks(FAB204)
    def create(self, *args, **kwargs): ...
    @blocks(FAB204)
    def register(self, *args, **kwargs): ...
    @blocks(FAB204)
    def delete_model(self, *args, **kwargs): ...
    @blocks(FAB204)
    def compile(self, *args, **kwargs): ...
    @blocks(FAB204)
    def tune(self, *args, **kwargs): ...
