"""https://maldoinc.github.io/wireup/latest/integrations/fastapi/

distribution: wireup
verified: 2.13.0
"""

from wireup import AsyncContainer as _Container
from wireup import ScopedAsyncContainer as _Scoped

def get_app_container(app) -> _Container: ...
def get_request_container() -> _Scoped: ...
