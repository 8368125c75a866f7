"""https://pyjwt.readthedocs.io/en/stable/api.html

distribution: PyJWT
verified: 2.15.1
"""

from jwt import PyJWKClient
