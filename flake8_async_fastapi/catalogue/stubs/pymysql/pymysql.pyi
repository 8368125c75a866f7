"""https://pymysql.readthedocs.io/en/latest/modules/

distribution: PyMySQL
verified: 1.2.4
install: PyMySQL aiomysql asyncmy
"""

from pymysql.connections import Connection

connect = Connection
Connect = Connection
