"""https://scikit-learn.org/stable/api/index.html

distribution: scikit-learn
verified: 1.9.1
"""

from sklearn.base import _Classifier, _Transformer

class Pipeline(_Classifier, _Transformer): ...

def make_pipeline(*steps, **kwargs) -> Pipeline: ...
