# why: what a module asks a cached function for where it is imported, later calls find
import subprocess
from functools import lru_cache

from fastapi import FastAPI

app = FastAPI()


@lru_cache
def revision() -> str:
    return subprocess.check_output(["git", "rev-parse", "HEAD"], text=True)


@lru_cache
def branch() -> str:
    return subprocess.check_output(["git", "branch"], text=True)


@lru_cache
def describe(what: str) -> str:
    return subprocess.check_output(["git", "describe", what], text=True)


REVISION = revision()
DESCRIPTION = describe("HEAD")


@app.get("/revision")
async def show() -> list[str]:
    return [revision(), branch(), describe("main")]  # FAB501: 24, "branch > subprocess.check_output" | FAB501: 34, "describe > subprocess.check_output"
