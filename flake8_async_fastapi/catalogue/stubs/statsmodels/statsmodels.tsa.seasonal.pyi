"""https://www.statsmodels.org/stable/api.html

distribution: statsmodels
verified: 0.15.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

class STL:
    @blocks(FAB603)
    def fit(self, *args, **kwargs): ...

class MSTL:
    @blocks(FAB603)
    def fit(self, *args, **kwargs): ...
