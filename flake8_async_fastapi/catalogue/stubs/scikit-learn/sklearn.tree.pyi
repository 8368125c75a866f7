"""https://scikit-learn.org/stable/api/index.html

distribution: scikit-learn
verified: 1.9.1
"""

from sklearn.base import _Classifier, _Predictor

class DecisionTreeClassifier(_Classifier): ...
class DecisionTreeRegressor(_Predictor): ...
