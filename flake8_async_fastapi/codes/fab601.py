"""FAB601: password hashing and key derivation."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB601",
    title="password hashing and key derivation",
    kind="password hashing and key derivation: bcrypt, passlib, argon2, `hashlib.scrypt`, RSA keys",
    what="""\
Hashing and verifying passwords, deriving keys, generating RSA and similar key pairs.
""",
    why="""\
These functions are slow on purpose: a tenth to half a second of pure computation for each login. Four people who
log in at the same moment stop the service for a second or two. The common libraries release the GIL, so a thread
really helps.
""",
    bad="""\
import bcrypt
from fastapi import FastAPI

app = FastAPI()


@app.post("/login")
async def login(password: str) -> bool:
    stored = b"$2b$12$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m"
    return bcrypt.checkpw(password.encode(), stored)
""",
    good="""\
import bcrypt
from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()


@app.post("/login")
async def login(password: str) -> bool:
    stored = b"$2b$12$GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m"
    return await run_in_threadpool(bcrypt.checkpw, password.encode(), stored)
""",
    ignore_when="""\
The cost is set very low, as in tests.
""",
)
