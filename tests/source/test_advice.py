"""The sentences, without any syntax: counterparts, chains, one ASCII line."""

from __future__ import annotations

import pytest

from flake8_async_fastapi.model import Problem, Site, Step
from flake8_async_fastapi.source.advice import chain, fallback
from flake8_async_fastapi.source.advice_uses import Use, choose, parse_use

SITE = Site("f", 1, 1, 3, "endpoint", "GET /x", True, True)
USES = {
    "await client.get(...) with httpx.AsyncClient": Use("await client.get(...)", "httpx.AsyncClient"),
    "async with session.get(...) with aiohttp.ClientSession": Use(
        "async with session.get(...)", "aiohttp.ClientSession"
    ),
    "async with aiofiles.open(...)": Use("async with aiofiles.open(...)"),
    "await asyncio.sleep(...)": Use("await asyncio.sleep(...)"),
    "await upload.read()": Use("await upload.read()"),
    "(await db.scalars(...)).all() with sqlalchemy.ext.asyncio.AsyncSession": Use(
        "(await db.scalars(...)).all()", "sqlalchemy.ext.asyncio.AsyncSession"
    ),
    "pymongo.AsyncMongoClient.server_info": Use("await client.server_info(...)", "pymongo.AsyncMongoClient"),
    "pymongo.AsyncMongoClient": Use("", "pymongo.AsyncMongoClient"),
    "litellm.acompletion": Use("await litellm.acompletion(...)"),
    "": Use(""),
}
PACKAGES = {
    "await client.get(...) with httpx.AsyncClient": "httpx",
    "await asyncio.sleep(...)": "asyncio",
    "(await asyncio.open_connection(...)).close()": "asyncio",
    "async with await anyio.open_file(...)": "anyio",
    "async for path in folder.glob(...) with anyio.Path": "anyio",
}


@pytest.mark.parametrize(("text", "expected"), USES.items())
def test_parse_use(text: str, expected: Use) -> None:
    """The catalogue's notation."""
    assert parse_use(text) == expected


@pytest.mark.parametrize(("text", "expected"), PACKAGES.items())
def test_package(text: str, expected: str) -> None:
    """What has to be installed for a counterpart."""
    assert parse_use(text).package == expected


def test_choose() -> None:
    """The first in use, else the first."""
    uses = ("await client.get(...) with httpx.AsyncClient", "async with s.get(...) with aiohttp.ClientSession")
    assert choose((), frozenset(), "requests") is None
    for libraries, library, expected in [
        (frozenset[str](), "requests", "httpx.AsyncClient"),
        (frozenset({"aiohttp"}), "requests", "aiohttp.ClientSession"),
        (frozenset({"aiohttp"}), "httpx", "httpx.AsyncClient"),
    ]:
        use = choose(uses, libraries, library)
        assert use is not None
        assert use.cls == expected


def steps(*names: str) -> tuple[Step, ...]:
    """Return a chain of these names."""
    return tuple(Step(name, "app/x.py", line) for line, name in enumerate(names, 1))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("requests.get",), "a > requests.get (app/x.py:1)"),
        (("a", "requests.get"), "a > requests.get (app/x.py:2)"),
        (("b", "c", "d", "e", "z"), "a > b > c > d > e > z (app/x.py:5)"),
        (("b", "c", "d", "e", "g", "z"), "a > b > c > ... > e > g > z (app/x.py:6)"),
    ],
)
def test_chain(names: tuple[str, ...], expected: str) -> None:
    """From the helper to the blocking call; a long one loses its middle."""
    assert chain(Problem(1, 0, "FAB201", "a", steps(*names)), str) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("call", "lib.it() blocks the event loop in GET /x: "),
        ("with", "with lib.it() blocks the event loop in GET /x: "),
        ("for", "iterating lib.it blocks the event loop in GET /x: "),
        ("attribute", "lib.it blocks the event loop in GET /x: "),
        ("operator", "lib.it blocks the event loop in GET /x: "),
    ],
)
def test_subject(kind: str, expected: str) -> None:
    """Each kind of syntax has its own beginning."""
    assert fallback(Problem(1, 0, "FAB602", "lib.it", kind=kind), SITE, frozenset()).message.startswith(expected)


def test_one_ascii_line() -> None:
    """Nothing that a name, a label or a path contains leaves ASCII or the line."""
    site = Site("f", 1, 1, 3, "endpoint", "GET /caf\u00e9\n/x", True, True)
    problem = Problem(1, 0, "FAB201", "l\u00f6sen", (Step("requests.get", "\u65e5.py", 4),))
    message = fallback(problem, site, frozenset()).message
    assert message.isascii()
    assert message.isprintable()
    assert r"GET /caf\xe9 /x: l\xf6sen > requests.get (\u65e5.py:4)" in message


@pytest.mark.parametrize("code", [f"FAB{number}" for number in (101, 102, 103, 104, 105, 201, 301, 302, 404, 501, 801)])
@pytest.mark.parametrize("kind", ["call", "with", "for", "attribute", "operator"])
@pytest.mark.parametrize("through", [(), (Step("lib.it", "x.py", 1),)])
def test_every_code_has_advice(code: str, kind: str, through: tuple[Step, ...]) -> None:
    """No combination is left without an answer."""
    message = fallback(Problem(1, 0, code, "it", through, kind=kind), SITE, frozenset({"fastapi"})).message
    assert "await" in message or "AsyncSession" in message
    assert "  " not in message
    assert not message.endswith((":", ";", ",", " "))
