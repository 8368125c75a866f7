from fastapi import APIRouter, Depends
from starlette.endpoints import HTTPEndpoint

from .deps import Allowed, AsyncAllowed, Pagination, Users, of_route, of_router

router = APIRouter(dependencies=[Depends(of_router), Depends(Allowed("user"))])


@router.get("/items", dependencies=[Depends(of_route), Depends(AsyncAllowed("admin"))])
async def items(pages: Pagination = Depends(), users: Users = Depends()):
    pages.load()  # FAB304: 4, "in GET /api/items: Pagination.load > redis.Redis.get"
    return users.find("a")  # FAB304: 11, "Users.find"


class View(HTTPEndpoint):
    async def get(self, request):
        return Users(request.app.state.redis).find("a")  # FAB304: 15, "Users.find"

    def post(self, request):
        return Users(request.app.state.redis).find("a")
