"""https://www.statsmodels.org/stable/api.html

distribution: statsmodels
verified: 0.15.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def adfuller(*args, **kwargs) -> tuple: ...
@blocks(FAB603)
def coint(*args, **kwargs) -> tuple: ...
@blocks(FAB603)
def grangercausalitytests(*args, **kwargs) -> dict: ...
@blocks(FAB603)
def arma_order_select_ic(*args, **kwargs): ...
