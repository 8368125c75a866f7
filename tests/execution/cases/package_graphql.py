"""strawberry: `def` resolvers and permissions run on the loop, the context getter is a dependency."""

import strawberry
from blocking_probe import probe
from fastapi import FastAPI
from strawberry.fastapi import GraphQLRouter
from strawberry.permission import BasePermission


class Allowed(BasePermission):
    message = "no"

    def has_permission(self, source, info, **kwargs):
        probe("has_permission")
        return True


def resolve_size() -> int:
    probe("field(resolver=)")
    return 1


def resolve_save() -> int:
    probe("mutation(resolver=)")
    return 1


@strawberry.type
class Query:
    size: int = strawberry.field(resolver=resolve_size)

    @strawberry.field
    def name(self) -> str:
        probe("@field def")
        return "x"

    @strawberry.field(permission_classes=[Allowed])
    def secret(self) -> str:
        probe("@field(...) def")
        return "x"

    @strawberry.field
    async def slow(self) -> str:
        probe("@field async def")
        return "x"


@strawberry.type
class Mutation:
    save: int = strawberry.mutation(resolver=resolve_save)

    @strawberry.mutation
    def update(self) -> str:
        probe("@mutation def")
        return "x"

    @strawberry.mutation(name="drop")
    def remove(self) -> str:
        probe("@mutation(...) def")
        return "x"


def get_context():
    probe("context_getter")
    return {}


def get_root():
    probe("root_value_getter")
    return Query()


app = FastAPI()
schema = strawberry.Schema(Query, Mutation)
app.include_router(GraphQLRouter(schema, context_getter=get_context, root_value_getter=get_root), prefix="/graphql")


def drive(client):
    client.post("/graphql", json={"query": "{ size name secret slow }"})
    client.post("/graphql", json={"query": "mutation { save update drop }"})


EXPECTED = {
    "has_permission": "loop",
    "field(resolver=)": "loop",
    "mutation(resolver=)": "loop",
    "@field def": "loop",
    "@field(...) def": "loop",
    "@field async def": "loop",
    "@mutation def": "loop",
    "@mutation(...) def": "loop",
    "context_getter": "thread",
    "root_value_getter": "thread",
}
ROWS = {
    "has_permission": "strawberry.permission.BasePermission.has_permission",
    "field(resolver=)": "strawberry.types.field.field(resolver)",
    "@field(...) def": "strawberry.types.field.field(return)",
    "mutation(resolver=)": "strawberry.types.mutation.mutation(resolver)",
    "@mutation(...) def": "strawberry.types.mutation.mutation(return)",
    "context_getter": "strawberry.fastapi.router.GraphQLRouter(context_getter)",
    "root_value_getter": "strawberry.fastapi.router.GraphQLRouter(root_value_getter)",
}
