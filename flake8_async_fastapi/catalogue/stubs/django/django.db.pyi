"""https://docs.djangoproject.com/en/5.2/topics/db/sql/

distribution: Django
verified: 5.2.19
"""

from django.db.backends.base.base import BaseDatabaseWrapper as _Connection

connection: _Connection
