"""The decorators of pydantic 1 run where the new ones do: on the loop."""

from blocking_probe import probe
from fastapi import FastAPI
from pydantic import BaseModel, root_validator, validator

app = FastAPI()


class Item(BaseModel):
    name: str = ""

    @validator("name")
    def check_name(cls, value):
        probe("validator")
        return value

    @root_validator(skip_on_failure=True)
    def check_all(cls, values):
        probe("root_validator")
        return values


@app.post("/")
def create(item: Item):
    return 1


def drive(client):
    client.post("/", json={"name": "x"})


EXPECTED = {"validator": "loop", "root_validator": "loop"}
ROWS = {
    "validator": "@pydantic.deprecated.class_validators.validator",
    "root_validator": "@pydantic.deprecated.class_validators.root_validator",
}
