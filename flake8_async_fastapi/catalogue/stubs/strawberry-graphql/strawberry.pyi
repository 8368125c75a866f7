"""https://strawberry.rocks/docs/integrations/fastapi

distribution: strawberry-graphql
verified: 0.341.2
install: strawberry-graphql fastapi python-multipart
"""

from strawberry.schema.schema import Schema
from strawberry.types.field import field
from strawberry.types.mutation import mutation, subscription
from strawberry.types.object_type import input, interface, type
