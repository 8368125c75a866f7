"""Where the other services are."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    database: str = "postgresql+psycopg://localhost/shop"
    rates: str = "https://rates.example.com"
    receipts: str = "/srv/receipts"


def load_settings(path: Path) -> Settings:
    with path.open("rb") as file:
        return Settings(**tomllib.load(file))
