"""https://docs.authlib.org/en/stable/

distribution: Authlib
verified: 1.9.10
"""

class RevocationEndpoint:
    ENDPOINT_NAME = "revocation"
