"""https://pyairtable.readthedocs.io/en/stable/

distribution: pyairtable
verified: 3.5.1
"""

from pyairtable import Api, Base, Table
