"""https://sqlalchemy-utils.readthedocs.io/en/latest/database_helpers.html

distribution: sqlalchemy-utils
verified: 0.43.0
"""

from flake8_async_fastapi.catalogue import FAB302, blocks

@blocks(FAB302)
def database_exists(url) -> bool: ...
@blocks(FAB302)
def create_database(url, encoding="utf8", template=None) -> None: ...
@blocks(FAB302)
def drop_database(url) -> None: ...
