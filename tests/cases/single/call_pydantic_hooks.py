# why: validators, default factories and model_post_init run in the constructor of a pydantic model
import time

from pydantic import BaseModel, Field, field_validator, model_validator


def slow():
    time.sleep(1)
    return 1


class Checked(BaseModel):
    url: str

    @field_validator("url")
    @classmethod
    def check(cls, value):
        slow()
        return value


class After(BaseModel):
    url: str = ""

    @model_validator(mode="after")
    def check(self):
        slow()
        return self


class Factory(BaseModel):
    value: int = Field(default_factory=slow)


class Post(BaseModel):
    def model_post_init(self, context):
        slow()


class Quiet(BaseModel):
    url: str = ""

    @field_validator("url")
    @classmethod
    def check(cls, value):
        return value.strip()


async def make(data):
    Checked(url="u")  # FAB101: 4, "time.sleep"
    After()  # FAB101: 4, "time.sleep"
    Factory()  # FAB101: 4, "time.sleep"
    Factory(value=1)
    Post()  # FAB101: 4, "time.sleep"
    Quiet(url="u")
    Checked.model_validate(data)  # FAB101: 4, "time.sleep"
    Checked.model_construct(url="u")
