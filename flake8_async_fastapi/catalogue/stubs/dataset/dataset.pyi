"""https://dataset.readthedocs.io/en/latest/api.html

distribution: dataset
verified: 2.0.0
"""

from dataset.database import Database
from dataset.table import Table

def connect(*args, **kwargs) -> Database: ...
