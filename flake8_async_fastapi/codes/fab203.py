"""FAB203: mail, file transfer, remote shell."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB203",
    title="mail, file transfer, remote shell",
    kind="mail, file transfer and remote shells: smtplib, imaplib, ftplib, paramiko, fabric, ...",
    what="""\
Connecting and every exchange with a server through `smtplib`, `imaplib`, `poplib`, `ftplib`, `paramiko`, `fabric`
and libraries built on them.
""",
    why="""\
One mail takes several round trips to a server that may delay its answers on purpose (greylisting, tarpits). Mail is
also the usual content of an `async def` background task, which runs on the loop, not in a thread.
""",
    bad="""\
import smtplib
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Annotated

from fastapi import Depends, FastAPI

app = FastAPI()


def mail_server() -> Iterator[smtplib.SMTP]:
    with smtplib.SMTP("mail.example.com") as server:
        yield server


@app.post("/invite")
async def invite(address: str, server: Annotated[smtplib.SMTP, Depends(mail_server)]) -> None:
    message = EmailMessage()
    message["To"] = address
    server.send_message(message)
""",
    good="""\
from email.message import EmailMessage

import aiosmtplib
from fastapi import FastAPI

app = FastAPI()


@app.post("/invite")
async def invite(address: str) -> None:
    message = EmailMessage()
    message["To"] = address
    await aiosmtplib.send(message, hostname="mail.example.com")
""",
    ignore_when="""\
The server is a local relay that accepts at once, and the delay has been measured.
""",
)
