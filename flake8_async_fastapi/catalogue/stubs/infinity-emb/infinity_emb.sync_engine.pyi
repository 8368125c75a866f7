"""https://michaelfeil.eu/infinity/latest/python_engine/

distribution: infinity-emb
verified: 0.0.78
"""

from infinity_emb import SyncEngineArray
