from fastapi import Depends, FastAPI
from redis import Redis

from .deps import of_app, of_include, threaded
from .routes import View, router

app = FastAPI(dependencies=[Depends(of_app), Depends(threaded)])
app.include_router(router, prefix="/api", dependencies=[Depends(of_include)])
app.add_route("/view", View)
app.state.redis = Redis()
