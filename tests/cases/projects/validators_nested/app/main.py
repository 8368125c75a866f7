from fastapi import FastAPI

from . import models
from .types import Payload

app = FastAPI()
settings = models.Settings(host="localhost")


@app.post("/hooks")
def create(payload: Payload):
    return settings.host
