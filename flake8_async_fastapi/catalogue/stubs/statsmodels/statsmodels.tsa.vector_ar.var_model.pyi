"""https://www.statsmodels.org/stable/api.html

distribution: statsmodels
verified: 0.15.0
"""

from statsmodels.base.model import _Model

class VAR(_Model): ...
