# why: a constant argument that is a plain name has no prefix with a separator, also where helpers pass it on
import os
import time


def get_secret(name: str, default=None):
    if name.startswith("os.environ/"):
        name = name.replace("os.environ/", "")
    if name.startswith(("vault/", "oidc/")):
        time.sleep(1)
    if "://" in name:
        time.sleep(1)
    return os.getenv(name, default)


def get_text(name: str, default: str = "none") -> str:
    return str(get_secret(name=name, default=default))


def locate(name):
    if name == "local://disk":
        time.sleep(1)


def relocate(name):
    locate(name)


def by_prefix(name: str):
    if name.startswith("API"):
        time.sleep(1)


def in_use(name: str | None):
    if not name:
        time.sleep(1)


async def use(name: str):
    get_secret("API_KEY")
    get_text("API_KEY")
    get_text("API-KEY") or get_text("OTHER", "x")
    get_text("vault/API_KEY")  # FAB101: 4, "get_text"
    get_text(name)  # FAB101: 4, "get_text"
    relocate("disk")
    relocate("local://disk")  # FAB101: 4, "relocate"
    by_prefix("API_KEY")  # FAB101: 4, "by_prefix"
    in_use("x")
    in_use("")  # FAB101: 4, "in_use"
    in_use(name)  # FAB101: 4, "in_use"


async def many():
    get_text("A1") or get_text("A2") or get_text("A3") or get_text("A4") or get_text("A5") or get_text("A6")
    get_text("B1") or get_text("B2") or get_text("B3") or get_text("B4") or get_text("B5") or get_text("B6")
