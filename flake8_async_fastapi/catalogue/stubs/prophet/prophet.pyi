"""https://facebook.github.io/prophet/docs/quick_start.html

distribution: prophet
verified: 1.5.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB603, blocks

class Prophet:
    @blocks(FAB603)
    def fit(self, *args, **kwargs) -> Self: ...
    @blocks(FAB603)
    def predict(self, *args, **kwargs): ...
    @blocks(FAB603)
    def predictive_samples(self, *args, **kwargs) -> dict: ...
    def add_regressor(self, *args, **kwargs) -> Self: ...
    def add_seasonality(self, *args, **kwargs) -> Self: ...
    def add_country_holidays(self, *args, **kwargs) -> Self: ...
