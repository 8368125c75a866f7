"""https://strawberry.rocks/docs/integrations/fastapi

distribution: strawberry-graphql
verified: 0.341.2
install: strawberry-graphql fastapi python-multipart
"""

class BasePermission:
    message: str | None
    def has_permission(self, source, info, **kwargs) -> bool: ...
