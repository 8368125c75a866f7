"""https://scikit-learn.org/stable/api/index.html

distribution: scikit-learn
verified: 1.9.1
"""

from sklearn.base import _Transformer

class CountVectorizer(_Transformer): ...
class TfidfVectorizer(_Transformer): ...
class HashingVectorizer(_Transformer): ...
