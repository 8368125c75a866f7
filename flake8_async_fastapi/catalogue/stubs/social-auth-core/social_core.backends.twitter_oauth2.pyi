"""https://python-social-auth.readthedocs.io/en/latest/backends/index.html

distribution: social-auth-core
verified: 7.0.0
"""

from social_core.backends.oauth import BaseOAuth2 as _OAuth2

class TwitterOAuth2(_OAuth2): ...
