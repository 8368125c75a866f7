"""https://github.com/startreedata/pinot-dbapi

distribution: pinotdb
verified: 9.2.2
"""

from pinotdb.db import connect, connect_async
