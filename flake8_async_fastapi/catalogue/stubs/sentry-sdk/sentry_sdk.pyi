"""https://docs.sentry.io/platforms/python/configuration/draining/

distribution: sentry-sdk
verified: 2.47.0
"""

from flake8_async_fastapi.catalogue import FAB102, blocks

# Waits until a thread has sent what was captured.
@blocks(FAB102)
def flush(timeout=None, callback=None) -> None: ...
