"""https://sqlalchemy-utils.readthedocs.io/en/latest/database_helpers.html

distribution: sqlalchemy-utils
verified: 0.43.0
"""

from sqlalchemy_utils.functions import create_database, database_exists, drop_database
