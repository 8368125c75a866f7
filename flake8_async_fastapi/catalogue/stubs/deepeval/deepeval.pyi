"""https://deepeval.com/docs/getting-started

distribution: deepeval
verified: 4.3.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

@blocks(FAB205)
def evaluate(*args, **kwargs): ...
@blocks(FAB205)
def assert_test(*args, **kwargs): ...
