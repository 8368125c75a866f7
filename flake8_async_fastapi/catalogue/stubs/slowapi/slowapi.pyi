"""https://slowapi.readthedocs.io/

distribution: slowapi
verified: 0.1.10
"""

from slowapi.extension import Limiter
