"""https://www.statsmodels.org/stable/api.html

distribution: statsmodels
verified: 0.15.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks
from statsmodels.tsa.statespace.sarimax import SARIMAX, SARIMAXResults

class ARIMA(SARIMAX):
    @blocks(FAB603)
    def fit(self, *args, **kwargs) -> ARIMAResults: ...

class ARIMAResults(SARIMAXResults): ...
