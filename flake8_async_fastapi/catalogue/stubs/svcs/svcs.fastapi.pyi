"""https://svcs.hynek.me/en/stable/integrations/fastapi.html

distribution: svcs
verified: 26.2.0
"""

from svcs import Container as DepContainer
from svcs import Registry as DepRegistry
from svcs import Container as _Container

# A generator: what FastAPI hands on is what it yields.
def container(request) -> _Container: ...
