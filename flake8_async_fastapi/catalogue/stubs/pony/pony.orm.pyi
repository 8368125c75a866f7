"""https://docs.ponyorm.org/api_reference.html

distribution: pony
verified: 0.7.20
"""

from pony.orm.core import Database, commit, flush, rollback, select
