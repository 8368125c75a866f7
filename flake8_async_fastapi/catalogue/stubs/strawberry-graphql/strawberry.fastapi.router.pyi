"""https://strawberry.rocks/docs/integrations/fastapi

distribution: strawberry-graphql
verified: 0.341.2
install: strawberry-graphql fastapi python-multipart
"""

from fastapi import APIRouter

class GraphQLRouter(APIRouter):
    def __init__(self, schema, path="", *args, root_value_getter=None, context_getter=None, **kwargs) -> None: ...
