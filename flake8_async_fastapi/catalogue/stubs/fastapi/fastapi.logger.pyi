"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
"""

import logging

logger: logging.Logger
