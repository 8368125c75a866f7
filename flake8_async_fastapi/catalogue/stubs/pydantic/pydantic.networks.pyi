"""https://docs.pydantic.dev/latest/api/networks/

distribution: pydantic
verified: 2.14.3
"""

class AnyUrl:
    scheme: str
    host: str | None
    port: int | None
    path: str | None
    def __init__(self, url) -> None: ...

class HttpUrl(AnyUrl): ...
class AnyHttpUrl(AnyUrl): ...
class PostgresDsn(AnyUrl): ...
class RedisDsn(AnyUrl): ...

EmailStr = str
