"""Dependencies: `def` in a thread, `async def` on the loop; generators enter and exit there too."""

from typing import Annotated

from blocking_probe import probe
from fastapi import APIRouter, Depends, FastAPI, Security
from fastapi.params import Depends as DependsClass
from fastapi.params import Security as SecurityClass


def plain():
    probe("def")


async def coroutine():
    probe("async def")


def sub():
    probe("def below def")


async def async_sub():
    probe("async def below def")


def above(one=Depends(sub), two=Depends(async_sub)):
    probe("def above")


def generator():
    probe("def generator, before")
    yield 1
    probe("def generator, after")


async def async_generator():
    probe("async generator, before")
    yield 1
    probe("async generator, after")


class Pagination:
    def __init__(self, page: int = 1):
        probe("constructor of a class")
        self.page = page


class Checker:
    def __call__(self):
        probe("instance with def __call__")


class AsyncChecker:
    def __init__(self):
        self.limit = 1

    async def __call__(self):
        probe("instance with async def __call__")


class Service:
    def method(self):
        probe("bound method, def")

    async def async_method(self):
        probe("bound method, async def")


def annotated():
    probe("Annotated def")


AnnotatedDep = Annotated[None, Depends(annotated)]


def secured():
    probe("Security def")


async def async_secured():
    probe("Security async def")


def listed():
    probe("dependencies= def")


async def async_listed():
    probe("dependencies= async def")


def of_app():
    probe("FastAPI(dependencies=) def")


def of_router():
    probe("APIRouter(dependencies=) def")


def of_include():
    probe("include_router(dependencies=) def")


def marked():
    probe("params.Depends def")


def marked_secured():
    probe("params.Security def")


app = FastAPI(dependencies=[Depends(of_app)])
router = APIRouter(dependencies=[Depends(of_router)])
service = Service()


@router.get("/functions", dependencies=[Depends(listed), Depends(async_listed)])
async def functions(
    dep: AnnotatedDep,
    a=Depends(plain),
    b=Depends(coroutine),
    c=Depends(above),
    d=Depends(generator),
    e=Depends(async_generator),
    f=Security(secured, scopes=["x"]),
    g=Security(async_secured, scopes=["x"]),
):
    probe("endpoint with dependencies")


@router.get("/objects")
def objects(
    page: Annotated[Pagination, Depends()],
    a=Depends(Checker()),
    b=Depends(AsyncChecker()),
    c=Depends(service.method),
    d=Depends(service.async_method),
    e: Annotated[Pagination, Depends(Pagination)] = None,
    f=DependsClass(marked),
    g=SecurityClass(marked_secured),
):
    probe("def endpoint with dependencies")


app.include_router(router, dependencies=[Depends(of_include)])


def drive(client):
    client.get("/functions")
    client.get("/objects")


EXPECTED = {
    "def": "thread",
    "async def": "loop",
    "def below def": "thread",
    "async def below def": "loop",
    "def above": "thread",
    "def generator, before": "thread",
    "def generator, after": "thread",
    "async generator, before": "loop",
    "async generator, after": "loop",
    "constructor of a class": "thread",
    "instance with def __call__": "thread",
    "instance with async def __call__": "loop",
    "bound method, def": "thread",
    "bound method, async def": "loop",
    "Annotated def": "thread",
    "Security def": "thread",
    "Security async def": "loop",
    "dependencies= def": "thread",
    "dependencies= async def": "loop",
    "FastAPI(dependencies=) def": "thread",
    "APIRouter(dependencies=) def": "thread",
    "include_router(dependencies=) def": "thread",
    "params.Depends def": "thread",
    "params.Security def": "thread",
    "endpoint with dependencies": "loop",
    "def endpoint with dependencies": "thread",
}
ROWS = {
    "def": "fastapi.param_functions.Depends(dependency)",
    "Security def": "fastapi.param_functions.Security(dependency)",
    "params.Depends def": "fastapi.params.Depends(dependency)",
    "params.Security def": "fastapi.params.Security(dependency)",
}
