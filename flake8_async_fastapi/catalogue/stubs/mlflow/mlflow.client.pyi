"""https://mlflow.org/docs/latest/api_reference/python_api/mlflow.client.html

distribution: mlflow
verified: 3.17.2
"""

from mlflow.tracking.client import MlflowClient
