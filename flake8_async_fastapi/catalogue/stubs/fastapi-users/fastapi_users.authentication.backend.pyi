"""https://fastapi-users.github.io/fastapi-users/latest/

distribution: fastapi-users
verified: 15.0.5
"""

class AuthenticationBackend:
    name: str
    def __init__(self, name, transport, get_strategy) -> None: ...
