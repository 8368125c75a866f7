"""https://piccolo-orm.readthedocs.io/en/latest/piccolo/tutorials/using_sync.html

distribution: piccolo
verified: 1.30.0
"""

from flake8_async_fastapi.catalogue import FAB104, blocks

@blocks(FAB104)
def run_sync(coroutine): ...
