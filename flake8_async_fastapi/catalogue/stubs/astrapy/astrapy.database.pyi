"""https://docs.datastax.com/en/astra-api-docs/_attachments/python-client/astrapy/

distribution: astrapy
verified: 2.3.2
"""

from astrapy import AsyncDatabase, Database
