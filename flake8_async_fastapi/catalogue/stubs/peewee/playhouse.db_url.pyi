"""https://docs.peewee-orm.com/en/latest/peewee/db_tools.html

distribution: peewee
verified: 4.5.3
"""

from peewee import Database

# Connects with the first query.
def connect(url, *args, **kwargs) -> Database: ...
