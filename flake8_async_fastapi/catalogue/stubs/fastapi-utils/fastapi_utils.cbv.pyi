"""https://fastapiutils.github.io/fastapi-utils/

distribution: fastapi-utils
verified: 0.8.0
install: fastapi-utils sqlalchemy typing_inspect
"""

from typing import Callable, TypeVar

C = TypeVar("C")

def cbv(router, *urls) -> Callable[[C], C]: ...
