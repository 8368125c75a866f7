"""https://python-social-auth.readthedocs.io/en/latest/backends/index.html

distribution: social-auth-core
verified: 7.0.0
"""

from social_core.backends.open_id_connect import OpenIdConnectAuth as _OpenIdConnect

class Auth0OpenIdConnectAuth(_OpenIdConnect): ...
