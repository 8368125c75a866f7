"""https://fastapiutils.github.io/fastapi-utils/

distribution: fastapi-utils
verified: 0.8.0
install: fastapi-utils sqlalchemy typing_inspect
"""

from fastapi.routing import APIRouter as InferringRouter
