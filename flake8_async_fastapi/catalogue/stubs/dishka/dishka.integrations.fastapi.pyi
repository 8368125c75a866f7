"""https://dishka.readthedocs.io/en/stable/integrations/fastapi.html

distribution: dishka
verified: 1.10.1
"""

from typing import TypeVar

from dishka import FromDishka

_F = TypeVar("_F")

def inject(func: _F) -> _F: ...
def inject_sync(func: _F) -> _F: ...
