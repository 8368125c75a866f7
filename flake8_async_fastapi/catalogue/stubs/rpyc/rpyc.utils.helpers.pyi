"""https://rpyc.readthedocs.io/en/latest/api/utils_helpers.html

distribution: rpyc
verified: 6.0.2
"""

from collections.abc import Callable

from rpyc.core.protocol import AsyncResult as _AsyncResult

# Sends, and does not wait.
def async_(proxy) -> Callable[..., _AsyncResult]: ...
