"""https://slowapi.readthedocs.io/

distribution: slowapi
verified: 0.1.10
install: starlette
"""

from slowapi.extension import Limiter
