"""The advice that real source gets, worded for the syntax that stands there."""

from __future__ import annotations

import ast

import pytest
from advising import CALL, HTTP, PLAIN, SHORT, WEB, advise, problem_at, run, waiting

from flake8_async_fastapi.model import Site, Step
from flake8_async_fastapi.source.handlers import findings

ASYNC_SESSION = ("await session.execute(...) with sqlalchemy.ext.asyncio.AsyncSession",)
WHOLE = 'move the whole database work into one function and run that with "await run_in_threadpool(...)"'
# body, expression, code, kind, name, uses, libraries, advice
WORDING = [
    pytest.param(
        "requests.get(p)", "requests.get(p)", "FAB201", "call", "requests.get", HTTP, "fastapi httpx",
        'use "await client.get(...)" with httpx.AsyncClient', id="another library, which the project has",
    ),
    pytest.param(
        "requests.get(p)", "requests.get(p)", "FAB201", "call", "requests.get",
        (*HTTP, "async with session.get(...) with aiohttp.ClientSession"), "fastapi aiohttp",
        'use "async with session.get(...)" with aiohttp.ClientSession', id="the second, which the project has",
    ),
    pytest.param(
        "requests.get(p)", "requests.get(p)", "FAB201", "call", "requests.get", HTTP, "fastapi",
        'use "await client.get(...)" with httpx.AsyncClient, '
        'or run it with "await run_in_threadpool(requests.get, ...)"', id="a library that would be new",
    ),
    pytest.param(
        "requests.get(p).json()", "requests.get(p)", "FAB201", "call", "requests.get", HTTP, "httpx",
        'use "(await client.get(...)).json()" with httpx.AsyncClient', id="a value used at once",
    ),
    pytest.param(
        "c = db.get(p)", "db.get(p)", "FAB201", "call", "httpx.Client.get", HTTP, "fastapi httpx",
        'use "await db.get(...)" with httpx.AsyncClient', id="the user's own variable",
    ),
    pytest.param(
        "Charge.create(a=1)", "Charge.create(a=1)", "FAB204", "call", "stripe.Charge.create",
        ("stripe.Charge.create_async",), "fastapi stripe", 'use "await Charge.create_async(...)"', id="same object",
    ),
    pytest.param(
        "db.first()", "db.first()", "FAB302", "call", "django.db.models.QuerySet.first",
        ("await queryset.afirst() with django.db.models.QuerySet",), "fastapi", 'use "await db.afirst()"', id="Django",
    ),
    pytest.param(
        "db.execute(q)", "db.execute(q)", "FAB302", "call", "sqlalchemy.orm.Session.execute", ASYNC_SESSION, "fastapi",
        f'use "await db.execute(...)" with sqlalchemy.ext.asyncio.AsyncSession, or {WHOLE}', id="a session",
    ),
    pytest.param(
        "db.execute(q)  # AsyncSession", "db.execute(q)", "FAB302", "call", "sqlalchemy.orm.Session.execute",
        ASYNC_SESSION, "fastapi", 'use "await db.execute(...)" with sqlalchemy.ext.asyncio.AsyncSession',
        id="a session where an async one is in use",
    ),
    pytest.param(
        "db.execute(q)", "db.execute(q)", "FAB301", "call", "sqlite3.Connection.execute", (), "fastapi", WHOLE,
        id="a connection that is bound to its thread",
    ),
    pytest.param(
        "with open(p) as fh:\n    pass", "open(p)", "FAB401", "call", "open",
        ("await anyio.open_file(...)",), "fastapi", 'use "async with await anyio.open_file(...) as fh"', id="with open",
    ),
    pytest.param(
        "fh = open(p)\nfh.read()", "open(p)", "FAB401", "call", "open",
        ("await anyio.open_file(...)",), "fastapi", 'use "await anyio.open_file(...)"', id="a file that is read",
    ),
    pytest.param(
        "fh = open(p)\njson.load(fh)", "open(p)", "FAB401", "call", "open",
        ("await anyio.open_file(...)",), "fastapi", 'move opening the file and what is done '
        'with it into a function and run that with "await run_in_threadpool(...)"', id="a file that a function reads",
    ),
    pytest.param(
        "fh = open(p)\nawait db.post(files={'f': fh})", "open(p)", "FAB401", "call", "open",
        ("await anyio.open_file(...)",), "fastapi",
        'run it with "await run_in_threadpool(open, ...)"', id="a file that a coroutine is given",
    ),
    pytest.param(
        "with httpx.Client() as c:\n    pass", "httpx.Client()", "FAB201", "with", "httpx.Client",
        ("httpx.AsyncClient",), "fastapi", 'use "async with httpx.AsyncClient(...) as c"', id="with a class's twin",
    ),
    pytest.param(
        "with lib.lease(p) as c:\n    pass", "lib.lease(p)", "FAB602", "with", "lib.lease", (), "fastapi",
        'move the "with" block into a function and run that with "await run_in_threadpool(...)"', id="with, no twin",
    ),
    pytest.param(
        "with lib.lease(p) as c:\n    await x()", "lib.lease(p)", "FAB602", "with", "lib.lease", (), "fastapi",
        'use "async with contextmanager_in_threadpool(...) as c" from fastapi.concurrency', id="with, body awaits",
    ),
    pytest.param(
        "async with lease(p) as c:\n    pass", "lease(p)", "FAB602", "call", "lease", (), "fastapi",
        'run it with "async with await run_in_threadpool(lease, ...)"', id="a call in an async with",
    ),
    pytest.param(
        "for row in db.find(q):\n    pass", "db.find(q)", "FAB303", "for", "pymongo.cursor.Cursor",
        ("async for doc in cursor with pymongo.asynchronous.cursor.AsyncCursor",), "pymongo",
        'use "async for row in db.find(q)" with pymongo.asynchronous.cursor.AsyncCursor', id="for",
    ),
    pytest.param(
        "for row in p.rglob('*'):\n    pass", "p.rglob('*')", "FAB402", "call", "pathlib.Path.rglob",
        ("async for path in folder.rglob(...) with anyio.Path",), "fastapi",
        'use "async for row in p.rglob(...)" with anyio.Path', id="for over a call",
    ),
    pytest.param(
        "for row in p:\n    pass", "p", "FAB602", "for", "lib.Rows", (), "fastapi",
        'move the "for" loop into a function and run that with "await run_in_threadpool(...)"', id="for, no twin",
    ),
    pytest.param(
        "for row in p:\n    await x(row)", "p", "FAB602", "for", "lib.Rows", (), "fastapi",
        'use "async for row in iterate_in_threadpool(p)" from starlette.concurrency', id="for, body awaits",
    ),
    pytest.param(
        "rows = list(p)", "list(p)", "FAB602", "for", "lib.Rows", (), "fastapi",
        'run it with "await run_in_threadpool(list, ...)"', id="iterated by a call, no twin",
    ),
    pytest.param(
        "rows = list(p)", "list(p)", "FAB302", "for", "lib.Rows", ("async for item in objects with lib.Rows",), "lib",
        'use "async for item in objects" with lib.Rows', id="iterated by a call",
    ),
    pytest.param(
        "[row for row in p]", "p", "FAB602", "for", "lib.Rows", (), "",
        'move the comprehension into a function and run that with "await asyncio.to_thread(...)"', id="comprehension",
    ),
    pytest.param(
        "p.user.profile", "p.user.profile", "FAB602", "attribute", "User.profile", (), "fastapi",
        'run it with "await run_in_threadpool(lambda: p.user.profile)"', id="attribute",
    ),
    pytest.param(
        "p['k']", "p['k']", "FAB304", "operator", "shelve.Shelf.__getitem__", (), "",
        'run it with "await asyncio.to_thread(lambda: p[\'k\'])"', id="operator",
    ),
    pytest.param(
        "p.user.profile = 1", "p.user.profile", "FAB602", "attribute", "User.profile", (), "fastapi",
        "run it with \"await run_in_threadpool(setattr, p.user, 'profile', ...)\"", id="attribute that is set",
    ),
    pytest.param(
        "p.profile += 1", "p.profile", "FAB602", "attribute", "User.profile", (), "fastapi",
        'move it into a function and run that with "await run_in_threadpool(...)"', id="attribute that is changed",
    ),
    pytest.param(
        "p['k'] = 1", "p['k']", "FAB304", "operator", "shelve.Shelf.__setitem__", (), "",
        'move it into a function and run that with "await asyncio.to_thread(...)"', id="item that is set",
    ),
    pytest.param(
        "p.save()", "p.save()", "FAB602", "call", "lib.Image.save", (), "",
        'run it with "await asyncio.to_thread(p.save)"', id="without arguments, without a web framework",
    ),
    pytest.param(
        "(p\n .a\n .save(1))", "p\n     .a\n     .save(1)", "FAB602", "call", "lib.Image.save", (), "",
        'run it with "await asyncio.to_thread(p.a.save, ...)"', id="a callee on several lines",
    ),
    pytest.param(
        "(p\n .a(1)\n .save(1))", "p\n     .a(1)\n     .save(1)", "FAB602", "call", "lib.Image.save", (), "",
        'run it with "await asyncio.to_thread(p.a(1).save, ...)"', id="a chain of calls on several lines",
    ),
    pytest.param(
        "p.a(\n 1,\n).save(1)", "p.a(\n     1,\n    ).save(1)", "FAB602", "call", "lib.Image.save", (), "",
        'run it with "await asyncio.to_thread(p.a(...).save, ...)"', id="arguments on several lines",
    ),
    pytest.param(
        "p[\n 0].save(1)", "p[\n     0].save(1)", "FAB602", "call", "lib.Image.save", (), "",
        'move it into a function and run that with "await asyncio.to_thread(...)"', id="an object that cannot be shown",
    ),
    pytest.param(
        'db["users"].save(1)', 'db["users"].save(1)', "FAB602", "call", "lib.Image.save", (), "",
        "run it with \"await asyncio.to_thread(db['users'].save, ...)\"", id="quotes",
    ),
    pytest.param(
        "p.result()", "p.result()", "FAB102", "call", "concurrent.futures.Future.result", (), "fastapi",
        'use "await asyncio.wrap_future(p)"', id="a future",
    ),
    pytest.param(
        "p.file.read()", "p.file.read()", "FAB404", "call", "fastapi._Spooled.read",
        ("await upload.read() with fastapi.UploadFile",), "fastapi", 'use "await p.read()"', id="an upload",
    ),
    pytest.param(
        "asyncio.run(g())", "asyncio.run(g())", "FAB104", "call", "asyncio.run", (), "fastapi",
        "await the coroutine instead", id="an event loop",
    ),
    pytest.param(
        "g = lambda: time.sleep(1)", "time.sleep(1)", "FAB101", "call", "time.sleep", ("await asyncio.sleep(...)",),
        "", 'in an "async def" instead of this lambda, use "await asyncio.sleep(...)"', id="lambda",
    ),
    pytest.param(
        "def g():\n    time.sleep(1)\ng()", "time.sleep(1)", "FAB101", "call", "time.sleep", (), "",
        'in an "async def" instead of this nested function, use "await asyncio.sleep(...)"', id="nested function",
    ),
    pytest.param(
        "sum(work(i) for i in p)", "work(i)", "FAB602", "call", "work", (), "",
        'run it with "await asyncio.to_thread(work, ...)", in a list comprehension instead of this generator',
        id="generator",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "text", "code", "kind", "name", "uses", "libraries", "expected"), WORDING)
def test_wording(
    body: str, text: str, code: str, kind: str, name: str, uses: tuple[str, ...], libraries: str, expected: str
) -> None:
    """The advice for one expression in a function that awaits."""
    source = waiting(body)
    problem = problem_at(source, code, text, name, kind, uses=uses)
    assert advise(source, problem, frozenset(libraries.split())) == expected


def test_several_calls_at_one_place() -> None:
    """In `f().g()` both calls begin at one place: the name tells them apart."""
    source = waiting("requests.get(p).save(1, 2)")
    inner = problem_at(source, "FAB201", "requests.get(p)", "requests.get")
    outer = problem_at(source, "FAB201", "requests.get(p).save(1, 2)", "lib.Response.save")
    assert advise(source, inner) == 'run it with "await run_in_threadpool(requests.get, ...)"'
    assert advise(source, outer) == 'run it with "await run_in_threadpool(requests.get(p).save, ...)"'


def test_blocking_inside_of_blocking() -> None:
    """Handing the outer call to a thread would leave the inner one on the loop."""
    source = waiting("json.load(open(p))")
    inner = problem_at(source, "FAB401", "open(p)", "open", uses=("await anyio.open_file(...)",))
    outer = problem_at(source, "FAB401", "json.load(open(p))", "json.load")
    whole = 'move the whole expression into a function and run that with "await run_in_threadpool(...)"'
    messages = [found.message for found in run(source, [outer, inner])]
    assert messages[0].endswith(f": {whole}")
    assert messages[1].endswith(f": {whole}")


PLAIN_DEF = {
    "endpoint": (SHORT, "endpoint"),
    "routes": ("@app.get('/x')\n@limiter.limit('5/minute')\nasync def f():\n    slow.work(1)\n", "endpoint"),
    "await in a nested function": ("async def f():\n    async def g(): await x()\n    slow.work(1)\n", "endpoint"),
    "dependency that yields": ("async def f():\n    yield slow.work(1)\n", "dependency"),
    "same name elsewhere": (SHORT + "async def g(): await other.f(1)\n", "endpoint"),
}
NOT_PLAIN_DEF = {
    "await": (waiting("slow.work(1)"), "endpoint"),
    "async for": ("async def f():\n    async for i in p: pass\n    slow.work(1)\n", "endpoint"),
    "async with": ("async def f():\n    async with p: slow.work(1)\n", "endpoint"),
    "async comprehension": ("async def f():\n    [i async for i in p]\n    slow.work(1)\n", "endpoint"),
    "task": ("async def f():\n    asyncio.create_task(g())\n    slow.work(1)\n", "endpoint"),
    "endpoint that streams": ("async def f():\n    yield slow.work(1)\n", "endpoint"),
    "awaited in the file": (SHORT + "async def g(): await f(1)\n", "endpoint"),
    "a decorator that may await": ("@retry\nasync def f():\n    slow.work(1)\n", "endpoint"),
    "context variable": ("async def f():\n    user.set(slow.work(1))\n", "dependency"),
}


@pytest.mark.parametrize(("source", "role"), PLAIN_DEF.values(), ids=PLAIN_DEF)
def test_plain_def(source: str, role: str) -> None:
    """What never awaits can be a plain function, if its caller takes one."""
    problem = problem_at(source, "FAB201", "slow.work(1)", "slow.work", uses=HTTP)
    assert advise(source, problem, role=role, accepts_sync=True) == f"declare f {PLAIN}"
    assert PLAIN not in advise(source, problem, role=role, accepts_sync=False)


@pytest.mark.parametrize(("source", "role"), NOT_PLAIN_DEF.values(), ids=NOT_PLAIN_DEF)
def test_no_plain_def(source: str, role: str) -> None:
    """What needs the event loop stays a coroutine function."""
    problem = problem_at(source, "FAB602", "slow.work(1)", "slow.work")
    assert CALL in advise(source, problem, role=role, accepts_sync=True)


def test_plain_def_in_starlette() -> None:
    """The framework is called by its name."""
    problem = problem_at(SHORT, "FAB201", "slow.work(1)", "slow.work")
    text = advise(SHORT, problem, frozenset({"starlette"}), role="endpoint", accepts_sync=True)
    assert text == 'declare f with plain "def": Starlette then runs it in its threadpool'


def test_helper() -> None:
    """The chain, its place, and both ways out."""
    source = waiting("load_user(p)")
    chain = (Step("fetch", "app/users.py", 3), Step("requests.get", "app/clients.py", 14))
    problem = problem_at(source, "FAB201", "load_user(p)", "load_user", chain=chain, uses=HTTP)
    (found,) = run(source, [problem])
    assert found.message == (
        "load_user() blocks the event loop in GET /x: load_user > fetch > requests.get (app/clients.py:14); await an "
        'async HTTP client (httpx.AsyncClient) there, or run it with "await run_in_threadpool(load_user, ...)"'
    )


SYNC = "def f():\n    time.sleep(1)\n"
SYNC_ROLES = {
    "startup handler": 'declare f "async def", then use "await asyncio.sleep(...)"',
    "validator": 'f runs on the event loop: move this into a dependency declared with plain "def"',
    "path convertor": 'move it out of f into a function that is run with "await run_in_threadpool(...)"',
    "loop callback": 'hand it to a thread: "loop.run_in_executor(None, time.sleep, ...)"',
}


@pytest.mark.parametrize(("role", "expected"), SYNC_ROLES.items(), ids=SYNC_ROLES)
def test_sync_function_on_the_loop(role: str, expected: str) -> None:
    """A sync function cannot await."""
    problem = problem_at(SYNC, "FAB101", "time.sleep(1)", "time.sleep", uses=("await asyncio.sleep(...)",))
    assert advise(SYNC, problem, role=role) == expected


def test_lambda() -> None:
    """A lambda that the loop calls; the function around it is not nested in anything."""
    source = "def g():\n    app.on('x', lambda: time.sleep(1))\n"
    problem = problem_at(source, "FAB101", "time.sleep(1)", "time.sleep", uses=("await asyncio.sleep(...)",))
    site = Site("<lambda>", 2, 2, 2, "startup handler", "startup handler lambda", False, False)
    (found,) = findings(ast.parse(source), source.splitlines(keepends=True), site, [problem], WEB)
    assert found.message.endswith('lambda: in an "async def" instead of this lambda, use "await asyncio.sleep(...)"')


def test_messages_are_ascii_on_one_line() -> None:
    """Whatever the source is written in."""
    source = waiting("größe.\\\n  work(1)\nd['ü'].work(2)")
    problems = [
        problem_at(source, "FAB602", "größe.\\\n      work(1)", "größe.work"),
        problem_at(source, "FAB602", "d['ü'].work(2)", "lib.work"),
    ]
    for found in run(source, problems):
        assert found.message.isascii()
        assert found.message.isprintable()
