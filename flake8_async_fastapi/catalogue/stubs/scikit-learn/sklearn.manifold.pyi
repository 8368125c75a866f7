"""https://scikit-learn.org/stable/api/index.html

distribution: scikit-learn
verified: 1.9.1
"""

from flake8_async_fastapi.catalogue import FAB603, blocks
from sklearn.base import _Fitted

class TSNE(_Fitted):
    @blocks(FAB603)
    def fit_transform(self, *args, **kwargs): ...
