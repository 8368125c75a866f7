# why: a decorator of the project may have the name of a library's: a plain function is advised only where that is not awaited
import time
from collections.abc import Callable
from functools import wraps

from fastapi import APIRouter
from slowapi import Limiter
from starlette.endpoints import HTTPEndpoint

from elsewhere import to_coroutine

router = APIRouter()
limiter = Limiter(key_func=str)


def route(func=None, *, parse=None):
    def decorator(func):
        @wraps(func)
        async def wrapper(endpoint, request, *args):
            return await func(endpoint, request, *args)

        return wrapper

    return decorator if func is None else decorator(func)


class Books(HTTPEndpoint):
    @route
    async def get(self, request):
        time.sleep(1)  # FAB101: 8, 'Books.get: use "await asyncio.sleep(...)"'

    @route(parse=True)
    async def put(self, request):
        time.sleep(1)  # FAB101: 8, 'Books.put: use "await asyncio.sleep(...)"'

    async def post(self, request):
        time.sleep(1)  # FAB101: 8, "Books.post: declare post with plain"


class Store:
    def cache(self, seconds):
        def decorator(func):
            @wraps(func)
            async def wrapper(*args):
                return await _timed(func, seconds, *args)

            return wrapper

        return decorator

    def exempt(self, func):
        self.free = func.__name__
        return func

    def version(self, func):
        @wraps(func)
        def wrapper(*args):
            return func(*args)

        return wrapper


async def _timed(func, seconds, *args):
    return await func(*args)


store = Store()


@router.get("/cached")
@store.cache(3)
async def cached():
    time.sleep(1)  # FAB101: 4, 'cached: use "await asyncio.sleep(...)"'


@router.get("/exempt")
@store.exempt
async def exempt():
    time.sleep(1)  # FAB101: 4, "GET /exempt: declare exempt with plain"


def limit(rate) -> Callable[..., object]:
    return limiter.limit(rate)


@router.get("/limited")
@limit("5/minute")
async def limited():
    time.sleep(1)  # FAB101: 4, "GET /limited: declare limited with plain"


@router.get("/versioned")
@store.version
async def versioned():
    time.sleep(1)  # FAB101: 4, "GET /versioned: declare versioned with plain"


def requires(func):
    return to_coroutine(func)


@router.get("/required")
@requires
async def required():
    time.sleep(1)  # FAB101: 4, 'use "await asyncio.sleep(...)"'


class Routes(APIRouter):
    def post(self, path):
        def decorator(func):
            self.add_api_route(path, func, methods=["POST"])
            return func

        return decorator

    def put(self, path):
        def decorator(func):
            async def wrapper():
                return await func()

            self.add_api_route(path, wrapper, methods=["PUT"])
            return func

        return decorator


routes = Routes()


@routes.post("/posted")
async def posted():
    time.sleep(1)  # FAB101: 4, "posted: declare posted with plain"


@routes.put("/put")
async def put():
    time.sleep(1)  # FAB101: 4, 'put: use "await asyncio.sleep(...)"'
