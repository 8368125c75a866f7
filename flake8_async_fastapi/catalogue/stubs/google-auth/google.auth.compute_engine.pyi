"""https://googleapis.dev/python/google-auth/latest/reference/google.auth.compute_engine.html

distribution: google-auth
verified: 2.62.2
"""

import google.auth.credentials

class Credentials(google.auth.credentials.Credentials): ...

class IDTokenCredentials(google.auth.credentials.Credentials): ...
