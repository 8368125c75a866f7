"""https://scikit-learn.org/stable/api/index.html

distribution: scikit-learn
verified: 1.9.1
"""

from sklearn.base import _Classifier

class GaussianNB(_Classifier): ...
class MultinomialNB(_Classifier): ...
