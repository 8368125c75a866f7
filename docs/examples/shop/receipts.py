"""Receipts on disk and by mail."""

from __future__ import annotations

import smtplib
import subprocess
from email.message import EmailMessage
from pathlib import Path


def render_receipt(order: int, folder: Path) -> Path:
    source = folder / f"{order}.html"
    source.write_text(f"<h1>Order {order}</h1>", encoding="utf-8")
    target = source.with_suffix(".pdf")
    subprocess.run(["wkhtmltopdf", source, target], check=True)
    return target


def send_receipt(address: str, receipt: Path) -> None:
    message = EmailMessage()
    message["To"] = address
    message.add_attachment(receipt.read_bytes(), maintype="application", subtype="pdf", filename=receipt.name)
    with smtplib.SMTP("localhost") as server:
        server.send_message(message)
