"""https://strawberry.rocks/docs/integrations/fastapi

distribution: strawberry-graphql
verified: 0.341.2
install: strawberry-graphql fastapi python-multipart
"""

from strawberry.fastapi.router import GraphQLRouter
