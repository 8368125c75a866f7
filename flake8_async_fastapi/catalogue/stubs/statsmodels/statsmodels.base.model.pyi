"""https://www.statsmodels.org/stable/api.html

distribution: statsmodels
verified: 0.15.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

class _Model:
    @blocks(FAB603)
    def fit(self, *args, **kwargs): ...
    @blocks(FAB603)
    def fit_regularized(self, *args, **kwargs): ...
