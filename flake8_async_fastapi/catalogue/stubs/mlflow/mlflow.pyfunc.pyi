"""https://mlflow.org/docs/latest/api_reference/python_api/mlflow.pyfunc.html

distribution: mlflow
verified: 3.17.2
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def load_model(*args, **kwargs) -> PyFuncModel: ...
@blocks(FAB604)
def save_model(*args, **kwargs): ...
@blocks(FAB604)
def log_model(*args, **kwargs): ...

class PyFuncModel:
    @blocks(FAB604)
    def predict(self, *args, **kwargs): ...
    @blocks(FAB604)
    def predict_stream(self, *args, **kwargs): ...
    def unwrap_python_model(self, *args, **kwargs): ...
