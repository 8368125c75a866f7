"""https://sagemaker.readthedocs.io/en/stable/api/index.html

distribution: sagemaker
verified: 2.257.7
"""

from sagemaker.model import Model
from sagemaker.predictor import Predictor
from sagemaker.session import Session, get_execution_role
