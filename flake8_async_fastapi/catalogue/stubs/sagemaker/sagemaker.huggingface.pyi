"""https://sagemaker.readthedocs.io/en/stable/api/index.html

distribution: sagemaker
verified: 2.257.7
"""

from sagemaker.estimator import Framework
from sagemaker.model import Model
from sagemaker.predictor import Predictor

class HuggingFace(Framework): ...
class HuggingFaceModel(Model): ...
class HuggingFacePredictor(Predictor): ...
