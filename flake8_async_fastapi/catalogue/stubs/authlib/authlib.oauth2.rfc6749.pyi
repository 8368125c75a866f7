"""https://docs.authlib.org/en/stable/

distribution: Authlib
verified: 1.9.10
"""

from authlib.oauth2 import AuthorizationServer, ResourceProtector
