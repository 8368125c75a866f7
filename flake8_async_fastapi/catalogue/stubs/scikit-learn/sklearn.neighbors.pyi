"""https://scikit-learn.org/stable/api/index.html

distribution: scikit-learn
verified: 1.9.1
"""

from flake8_async_fastapi.catalogue import FAB603, blocks
from sklearn.base import _Classifier, _Fitted, _Predictor

class KNeighborsClassifier(_Classifier): ...
class KNeighborsRegressor(_Predictor): ...

class NearestNeighbors(_Fitted):
    @blocks(FAB603)
    def kneighbors(self, *args, **kwargs): ...
    @blocks(FAB603)
    def radius_neighbors(self, *args, **kwargs): ...
