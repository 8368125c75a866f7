"""Write FastAPI projects of a given size that look like real ones: packages, services, models, routes, helpers."""

from __future__ import annotations

from pathlib import Path

MODULES_IN_PACKAGE = 20

MODELS = '''\
"""Models of part {number}."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel


class Item{number}(BaseModel):
    """A request body."""

    name: str
    price: float = 0.0
    tags: list[str] = []


@dataclass(frozen=True)
class Row{number}:
    key: str
    values: dict[str, Any] = field(default_factory=dict)

    def total(self) -> int:
        return sum(len(str(value)) for value in self.values.values())

'''
SERVICE = '''\
"""Services of part {number}."""

import json
import logging
{link}
import requests

from .models import Item{number}, Row{number}

logger = logging.getLogger(__name__)


class Repository{number}:
    def __init__(self, url: str, session: requests.Session | None = None) -> None:
        self.url = url
        self.session = session or requests.Session()
        self.rows: dict[str, Row{number}] = {{}}

    def load(self, key: str) -> Row{number}:
        response = self.session.get(self.url + key)
        self.rows[key] = Row{number}(key, response.json())
        return self.rows[key]

    def cached(self, key: str) -> Row{number} | None:
        return self.rows.get(key)


class Service{number}:
    def __init__(self, repository: Repository{number}) -> None:
        self.repository = repository

    def find(self, key: str) -> Row{number}:
        return self.repository.cached(key) or self.repository.load(key)

    def store(self, item: Item{number}) -> str:
        logger.info("storing %s", item.name)
        return json.dumps(item.model_dump())


service = Service{number}(Repository{number}("https://example.com/{number}/"))

'''
ROUTES = '''\
"""Routes of part {number}."""

import asyncio

from fastapi import APIRouter, Depends, HTTPException

from .models import Item{number}, Row{number}
from .service import Service{number}, service

router = APIRouter(prefix="/part{number}")


def get_service() -> Service{number}:
    return service


@router.get("/{{key}}")
async def read(key: str, found: Service{number} = Depends(get_service)) -> Row{number}:
    return found.find(key)


@router.post("/")
async def create(item: Item{number}, found: Service{number} = Depends(get_service)) -> str:
    await asyncio.sleep(0)
    if not item.name:
        raise HTTPException(status_code=422, detail="no name")
    return found.store(item)


@router.get("/sync/{{key}}")
def read_sync(key: str) -> Row{number}:
    return service.find(key)

'''
FILLER = '''\

def compute_{number}_{index}(values: list[int], factor: int = {index}) -> dict[str, int]:
    """Return figures about `values`."""
    result: dict[str, int] = {{}}
    for position, value in enumerate(values):
        if value % 2 == 0 and position < factor:
            result[f"even-{{position}}"] = value * factor
        elif value > {index}:
            result["large"] = max(result.get("large", 0), value)
        else:
            result.setdefault("other", 0)
    try:
        result["share"] = sum(values) // len(values)
    except ZeroDivisionError as error:
        raise ValueError("no values") from error
    return {{key: value for key, value in sorted(result.items()) if value}}

'''
FILES = {
    "models.py": (MODELS, 8),
    "service.py": (SERVICE, 12),
    "routes.py": (ROUTES, 6),
    "tools.py": ('"""Tools."""\n', 25),
}


def write_project(target: Path, lines: int) -> int:
    """Write a project of at least `lines` lines into `target` and return how many it has."""
    (target / "app").mkdir(parents=True)
    (target / "pyproject.toml").write_text('[project]\nname = "generated"\nversion = "0"\n', encoding="utf-8")
    (target / "app" / "__init__.py").write_text("", encoding="utf-8")
    written = number = 0
    while written < lines:
        written += write_part(target / "app" / f"part{number}", number)
        number += 1
    imports = "".join(f"from .part{part}.routes import router as router{part}\n" for part in range(number))
    includes = "".join(f"app.include_router(router{part})\n" for part in range(number))
    main = f"from fastapi import FastAPI\n\n{imports}\napp = FastAPI()\n{includes}"
    (target / "app" / "main.py").write_text(main, encoding="utf-8")
    return written + main.count("\n")


def write_part(folder: Path, number: int) -> int:
    """Write one package and return its number of lines; each uses the part before it."""
    folder.mkdir()
    (folder / "__init__.py").write_text("", encoding="utf-8")
    before = number - 1
    link = f"\nfrom ..part{before}.tools import compute_{before}_1\n" if number % MODULES_IN_PACKAGE else ""
    written = 0
    for name, (template, fillers) in FILES.items():
        text = template.format(number=number, link=link) if "{number}" in template else template
        text += "".join(FILLER.format(number=number, index=index) for index in range(fillers))
        (folder / name).write_text(text, encoding="utf-8")
        written += text.count("\n")
    return written
