import socket
import time

from pydantic import BaseModel, field_validator


class Hook(BaseModel):
    url: str

    @field_validator("url")
    @classmethod
    def resolve(cls, value):
        socket.getaddrinfo(value, 80)  # FAB202: 8, "getaddrinfo"
        return value


class Unused(BaseModel):
    url: str

    def refresh(self):
        time.sleep(1)
