"""https://neuml.github.io/txtai/embeddings/

distribution: txtai
verified: 9.14.0
skip: needs torch, several gigabytes
"""

from txtai import Embeddings

