from fastapi import FastAPI

from .routes import items_router

app = FastAPI()
app.include_router(items_router, prefix="/api")
