"""https://auth0.github.io/auth0-python/

distribution: auth0-python
verified: 6.8.0
"""

from auth0.authentication import Database
