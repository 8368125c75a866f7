"""https://keras.io/api/models/

distribution: tensorflow
verified: 2.21.0
skip: hundreds of megabytes
"""

from tensorflow import keras
