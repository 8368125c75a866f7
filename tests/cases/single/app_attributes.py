# why: attributes that are set on the application itself come back through request.app
import requests
from fastapi import APIRouter, FastAPI, Request
from pymongo import MongoClient

router = APIRouter()


class Context:
    def search(self):
        return requests.get("https://example.com", timeout=3)


@router.get("/context")
async def context(request: Request):
    request.app.context.search()  # FAB201: 4, "Context.search > requests.get"


@router.get("/local")
async def local(request: Request):
    made = request.app.made
    made.search()  # FAB201: 4, "Context.search > requests.get"


@router.get("/orders")
async def orders(request: Request):
    return request.app.database["orders"].find_one({"open": True})  # FAB303: 11, "pymongo.collection.Collection.find_one()"


def search_in(app: FastAPI):
    app.context.search()


@router.get("/helper")
async def helper(request: Request):
    search_in(request.app)  # FAB201: 4, "search_in > Context.search > requests.get"


@router.get("/unknown")
async def unknown(request: Request):
    request.app.nobody_sets_this.search()


def create_app(context: Context | None = None) -> FastAPI:
    app = FastAPI()
    app.include_router(router)
    app.context = context
    app.made = Context()
    app.database = MongoClient("mongodb://localhost")["shop"]
    return app
