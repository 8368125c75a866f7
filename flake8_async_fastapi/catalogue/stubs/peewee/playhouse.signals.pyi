"""https://docs.peewee-orm.com/en/latest/peewee/orm_utils.html

distribution: peewee
verified: 4.5.3
"""

import peewee

class Model(peewee.Model): ...
