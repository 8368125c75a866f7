"""slowapi calls the key functions where the endpoint runs."""

from blocking_probe import probe
from fastapi import FastAPI, Request
from slowapi import Limiter

app = FastAPI()


def default_key(request):
    probe("Limiter(key_func=), async def")
    return "key"


def default_def_key(request):
    probe("Limiter(key_func=), def")
    return "key"


def key(request):
    probe("limit(key_func=), async def")
    return "key"


def def_key(request):
    probe("limit(key_func=), def")
    return "key"


def shared_key(request):
    probe("shared_limit(key_func=), async def")
    return "key"


def shared_def_key(request):
    probe("shared_limit(key_func=), def")
    return "key"


limiter = Limiter(key_func=default_key)
def_limiter = Limiter(key_func=default_def_key)
app.state.limiter = limiter


@app.get("/default")
@limiter.limit("100/minute")
async def default(request: Request):
    probe("limited async def")


@app.get("/default-def")
@def_limiter.limit("100/minute")
def default_def(request: Request):
    probe("limited def")


@app.get("/own")
@limiter.limit("100/minute", key_func=key)
async def own(request: Request):
    return 1


@app.get("/own-def")
@limiter.limit("100/minute", key_func=def_key)
def own_def(request: Request):
    return 1


@app.get("/shared")
@limiter.shared_limit("100/minute", scope="s", key_func=shared_key)
async def shared(request: Request):
    return 1


@app.get("/shared-def")
@limiter.shared_limit("100/minute", scope="s", key_func=shared_def_key)
def shared_def(request: Request):
    return 1


def drive(client):
    for path in ("own", "own-def", "shared", "shared-def", "default"):
        client.get(f"/{path}")
    app.state.limiter = def_limiter
    client.get("/default-def")


EXPECTED = {
    "Limiter(key_func=), async def": "loop",
    "Limiter(key_func=), def": "thread",
    "limit(key_func=), async def": "loop",
    "limit(key_func=), def": "thread",
    "shared_limit(key_func=), async def": "loop",
    "shared_limit(key_func=), def": "thread",
    "limited async def": "loop",
    "limited def": "thread",
}
ROWS = {
    "Limiter(key_func=), async def": "slowapi.extension.Limiter(key_func)",
    "Limiter(key_func=), def": "slowapi.extension.Limiter(key_func)",
    "limit(key_func=), async def": "slowapi.extension.Limiter.limit(key_func)",
    "limit(key_func=), def": "slowapi.extension.Limiter.limit(key_func)",
    "shared_limit(key_func=), async def": "slowapi.extension.Limiter.shared_limit(key_func)",
    "shared_limit(key_func=), def": "slowapi.extension.Limiter.shared_limit(key_func)",
}
