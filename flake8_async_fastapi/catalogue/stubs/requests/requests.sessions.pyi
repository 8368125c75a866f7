"""https://requests.readthedocs.io/en/latest/api/

distribution: requests
verified: 2.34.2
"""

from requests import Session, session
