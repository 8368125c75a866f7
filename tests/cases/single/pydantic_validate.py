# why: validating data runs the validators of a model and of the models in it
import socket
import time
from typing import Annotated

from pydantic import AfterValidator, BaseModel, TypeAdapter, field_validator, model_validator


class Host(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def resolvable(cls, value):
        socket.getaddrinfo(value, 80)
        return value


class Cluster(BaseModel):
    hosts: list[Host]


class Late(BaseModel):
    name: str

    @model_validator(mode="after")
    def check(self):
        time.sleep(1)
        return self


def exists(value: str) -> str:
    time.sleep(1)
    return value


class WithAnnotated(BaseModel):
    name: Annotated[str, AfterValidator(exists)]


class Plain(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def upper(cls, value):
        return value.upper()


hosts = TypeAdapter(list[Host])
plain = TypeAdapter(Plain)


async def use(data, text):
    Host.model_validate(data)  # FAB202: 4, "getaddrinfo"
    Host.model_validate_json(text)  # FAB202: 4, "getaddrinfo"
    Host.parse_obj(data)  # FAB202: 4, "getaddrinfo"
    Cluster.model_validate(data)  # FAB202: 4, "getaddrinfo"
    Late.model_validate(data)  # FAB101: 4, "time.sleep"
    Late(name="a")  # FAB101: 4, "time.sleep"
    WithAnnotated(name="a")  # FAB101: 4, "time.sleep"
    hosts.validate_python(data)  # FAB202: 4, "getaddrinfo"
    TypeAdapter(Host).validate_json(text)  # FAB202: 4, "getaddrinfo"
    Plain.model_validate(data)
    plain.validate_python(data)
    Host.model_construct(name="a")
    Cluster(hosts=[])
