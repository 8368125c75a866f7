"""https://mlflow.org/docs/latest/api_reference/python_api/mlflow.sklearn.html

distribution: mlflow
verified: 3.17.2
install: mlflow scikit-learn
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def load_model(*args, **kwargs): ...
@blocks(FAB604)
def save_model(*args, **kwargs): ...
@blocks(FAB604)
def log_model(*args, **kwargs): ...
