"""https://sagemaker.readthedocs.io/en/stable/api/index.html

distribution: sagemaker
verified: 2.257.7
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

# The endpoint is what is asynchronous: what sends the request waits for the answer.
class AsyncPredictor:
    @blocks(FAB204)
    def predict(self, *args, **kwargs): ...
    @blocks(FAB204)
    def predict_async(self, *args, **kwargs): ...
    @blocks(FAB204)
    def update_endpoint(self, *args, **kwargs): ...
    @blocks(FAB204)
    def delete_endpoint(self, *args, **kwargs): ...
    @blocks(FAB204)
    def delete_model(self, *args, **kwargs): ...
