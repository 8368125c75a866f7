"""https://www.statsmodels.org/stable/api.html

distribution: statsmodels
verified: 0.15.0
"""

from statsmodels.base.model import _Model

class OLS(_Model): ...
class WLS(_Model): ...
class GLS(_Model): ...
