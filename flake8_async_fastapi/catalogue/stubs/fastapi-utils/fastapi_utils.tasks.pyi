"""https://fastapiutils.github.io/fastapi-utils/

distribution: fastapi-utils
verified: 0.8.0
install: fastapi-utils sqlalchemy typing_inspect
"""

from typing import Any, Callable, Coroutine

def repeat_every(
    *, seconds, wait_first=None, logger=None, raise_exceptions=False, max_repetitions=None, on_complete=None, on_exception=None
) -> Callable[[Callable[..., Any]], Callable[[], Coroutine[Any, Any, None]]]: ...
