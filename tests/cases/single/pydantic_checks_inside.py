# why: checks of a union's members and of a list's items run where the call gives the field a value
from typing import Annotated, Optional

import requests
from fastapi import FastAPI
from pydantic import AfterValidator, BaseModel

app = FastAPI()


def check(value: str) -> str:
    requests.get("https://example.com")
    return value


Checked = Annotated[str, AfterValidator(check)]


class Plain(BaseModel):
    email: Checked


class A(BaseModel):
    email: Checked | None = None


class ADerived(A):
    x: int = 0


class B(BaseModel):
    email: Optional[Checked] = None


class C(BaseModel):
    emails: list[Checked]


@app.get("/plain")
async def plain(email: str):
    Plain(email=email)  # FAB201: 4, "check > requests.get"
    Plain.model_validate({"email": email})  # FAB201: 4, "check > requests.get"


@app.get("/union")
async def union(email: str):
    A(email=email)  # FAB201: 4, "check > requests.get"
    ADerived(email=email)  # FAB201: 4, "check > requests.get"
    B(email=email)  # FAB201: 4, "check > requests.get"
    C(emails=[email])  # FAB201: 4, "check > requests.get"
    A.model_validate({"email": email})  # FAB201: 4, "check > requests.get"


@app.get("/none")
async def none(email: str):
    A()
    A(email=None)
