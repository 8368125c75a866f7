"""https://docs.peewee-orm.com/en/latest/peewee/db_tools.html

distribution: peewee
verified: 4.5.3
"""

from flake8_async_fastapi.catalogue import FAB302, blocks

@blocks(FAB302)
def migrate(*operations, **kwargs) -> None: ...
