"""https://scikit-learn.org/stable/api/index.html

distribution: scikit-learn
verified: 1.9.1
"""

from flake8_async_fastapi.catalogue import FAB603, blocks
from sklearn.base import _Classifier

class GridSearchCV(_Classifier): ...
class RandomizedSearchCV(_Classifier): ...

@blocks(FAB603)
def cross_val_score(*args, **kwargs): ...
@blocks(FAB603)
def cross_validate(*args, **kwargs): ...
@blocks(FAB603)
def cross_val_predict(*args, **kwargs): ...
@blocks(FAB603)
def learning_curve(*args, **kwargs): ...
