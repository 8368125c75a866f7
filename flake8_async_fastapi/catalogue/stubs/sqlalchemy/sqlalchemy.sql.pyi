"""https://docs.sqlalchemy.org/en/20/

distribution: SQLAlchemy
verified: 2.1.9
install: sqlalchemy[asyncio]
"""

from sqlalchemy import Select, select
