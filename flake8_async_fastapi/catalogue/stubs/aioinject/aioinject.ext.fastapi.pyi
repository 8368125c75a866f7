"""https://aioinject.readthedocs.io/latest/integrations/fastapi/

distribution: aioinject
verified: 1.11.0
install: aioinject fastapi
"""

from typing import TypeVar

_F = TypeVar("_F")

def inject(function: _F) -> _F: ...
