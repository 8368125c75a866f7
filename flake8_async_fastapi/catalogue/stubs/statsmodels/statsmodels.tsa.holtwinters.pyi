"""https://www.statsmodels.org/stable/api.html

distribution: statsmodels
verified: 0.15.0
"""

from statsmodels.base.model import _Model

class ExponentialSmoothing(_Model): ...
class SimpleExpSmoothing(_Model): ...
class Holt(_Model): ...
