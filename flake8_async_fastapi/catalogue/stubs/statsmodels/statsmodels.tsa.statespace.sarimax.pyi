"""https://www.statsmodels.org/stable/api.html

distribution: statsmodels
verified: 0.15.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB603, FAB604, blocks
from statsmodels.tsa.statespace.mlemodel import MLEResults

class SARIMAX:
    @blocks(FAB603)
    def fit(self, *args, **kwargs) -> SARIMAXResults: ...

class SARIMAXResults(MLEResults):
    @classmethod
    @blocks(FAB604)
    def load(cls, fname) -> Self: ...
