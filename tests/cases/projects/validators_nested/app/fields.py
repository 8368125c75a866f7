import socket
from typing import Annotated

from pydantic import AfterValidator, BaseModel, field_validator


def resolve(value):
    socket.getaddrinfo(value, 80)  # FAB202: 4, "in validator resolve"
    return value


HostName = Annotated[str, AfterValidator(resolve)]


class Address(BaseModel):
    host: str

    @field_validator("host")
    def check(cls, value):
        socket.getaddrinfo(value, 80)  # FAB202: 8, "in validator Address.check"
        return value
