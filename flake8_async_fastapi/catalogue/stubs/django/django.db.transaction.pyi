"""https://docs.djangoproject.com/en/5.2/topics/db/transactions/

distribution: Django
verified: 5.2.19
"""

from flake8_async_fastapi.catalogue import FAB302, blocks

# Entering and leaving the block sends BEGIN and COMMIT; as a decorator it runs nothing itself.
class Atomic:
    @blocks(FAB302)
    def __enter__(self) -> None: ...
    def __exit__(self, exc_type, exc_value, traceback) -> None: ...

def atomic(using=None, savepoint=True, durable=False) -> Atomic: ...
@blocks(FAB302)
def commit(using=None) -> None: ...
@blocks(FAB302)
def rollback(using=None) -> None: ...
