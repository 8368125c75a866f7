"""https://keras.io/api/models/

distribution: keras
verified: 3.15.1
skip: needs TensorFlow, JAX or PyTorch
"""

from keras import models
from keras.models import Model, Sequential
