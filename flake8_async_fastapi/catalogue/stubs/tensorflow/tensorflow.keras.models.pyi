"""https://keras.io/api/models/

distribution: tensorflow
verified: 2.21.0
skip: hundreds of megabytes
"""

from keras.models import Model, Sequential, load_model, save_model
