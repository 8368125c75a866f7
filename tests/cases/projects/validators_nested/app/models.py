import socket

from pydantic import BaseModel, field_validator

from app import fields


class Target(BaseModel):
    addresses: list[fields.Address]


class Hook(Target):
    name: fields.HostName


class Settings(BaseModel):
    host: str

    @field_validator("host")
    def check(cls, value):
        socket.getaddrinfo(value, 80)
        return value
