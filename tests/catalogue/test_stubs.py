"""Every stub says what is true of the real package.

The checks of the files alone always run. Those against the real packages have the marker `catalogue`, and run only
when it is asked for: `pytest -m catalogue tests/catalogue`, with `-k requests` for one distribution.
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import environments
import pytest
import stub_facts as facts
from stub_facts import MARKS, Stub

EXCEPTIONS = Path(__file__).with_name("exceptions.txt")
CODES = Path(__file__).parents[2] / "flake8_async_fastapi" / "codes"
HEADER = {"distribution", "verified", "install"}
MARKS_OF_PARAMETERS = ("calls", "iterates", "enters")
STDLIB_VERSION = (3, 13)
Problem = tuple[str, str, str]


@cache
def stubs() -> tuple[Stub, ...]:
    found = []
    for path in facts.stub_paths():
        with suppress(SyntaxError):  # test_stub_is_well_formed says so
            found.append(facts.read_stub(path))
    return tuple(found)


@cache
def known_names() -> dict[str, frozenset[str]]:
    """Module to the names that its stub binds."""
    return {stub.module: frozenset(name for name, _ in facts.bound_names(stub.tree.body)) for stub in stubs()}


def identifier(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def normal(distribution: str) -> str:
    """The name as PyPI compares it, extras dropped."""
    return re.sub(r"[-_.]+", "-", distribution.partition("[")[0]).lower()


# The files alone


def header_problems(stub: Stub) -> Iterator[str]:
    if not re.fullmatch(r"https?://\S+", stub.url):
        yield "the first line of the docstring is not the address of the documentation"
    if not f"{normal(stub.header.get('distribution', ''))}-".startswith(f"{stub.distribution}-"):
        yield f"distribution: does not fit the folder's name {stub.distribution}"
    if not re.fullmatch(r"\d[\w.]*", stub.header.get("verified", "")):
        yield "verified: is missing or no version"
    yield from (f"{key}: is no key of the header" for key in stub.header.keys() - HEADER)


def import_problems(stub: Stub) -> Iterator[str]:
    for name, node in facts.bound_names(stub.tree.body):
        if isinstance(node, ast.Import):
            missing = [alias.name for alias in node.names if alias.name not in known_names()]
            yield from (f"{node.lineno}: no stub for module {module}" for module in missing)
        elif isinstance(node, ast.ImportFrom) and node.module != MARKS:
            origin = {alias.asname or alias.name: alias.name for alias in node.names}[name]
            submodule = f"{node.module}.{origin}"
            if origin not in known_names().get(node.module or "", ()) and submodule not in known_names():
                yield f"{node.lineno}: no stub defines {submodule}"


def annotations_of(node: facts.Function | ast.AnnAssign) -> Iterator[ast.expr]:
    if isinstance(node, ast.AnnAssign):
        yield node.annotation
        return
    args = node.args
    every = [*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg]
    found = [*(arg.annotation for arg in every if arg is not None), node.returns]
    yield from (annotation for annotation in found if annotation is not None)


def names_in(annotation: ast.expr) -> Iterator[str]:
    """The names of an annotation, those in quoted parts too, those in Literal not."""
    pending: list[ast.AST] = [annotation]
    while pending:
        match pending.pop():
            case ast.Name(name):
                yield name
            case ast.Constant(str(text)):
                pending.append(ast.parse(text, mode="eval").body)
            case ast.Subscript(ast.Name("Literal")):
                yield "Literal"
            case other:
                pending += ast.iter_child_nodes(other)


def annotation_problems(stub: Stub) -> Iterator[str]:
    """Names without a definition, and names that a member of the class hides."""
    known = known_names()[stub.module] | known_names().get("builtins", frozenset()) | set(dir(builtins))
    for path, body in facts.scopes(stub.tree):
        own = dict(facts.bound_names(body)) if path else {}
        for node in body:
            if not isinstance(node, facts.Function | ast.AnnAssign):
                continue
            for name in (name for annotation in annotations_of(node) for name in names_in(annotation)):
                if name in own and not isinstance(own[name], ast.ClassDef):
                    yield f"{node.lineno}: {name} means the member of the class here"
                elif name not in known and name not in own:
                    yield f"{node.lineno}: {name} is not defined"


def mark_problems(stub: Stub) -> Iterator[str]:
    for _, node in facts.functions(stub):
        for call in facts.marks(node, "blocks"):
            if isinstance(node, ast.AsyncFunctionDef):
                yield f"{node.lineno}: @blocks on an async def"
            try:
                yield from (f"{node.lineno}: {problem}" for problem in blocks_problems(call, node))
            except ValueError as error:
                yield f"{node.lineno}: {error}"
        for mark in MARKS_OF_PARAMETERS:
            for call in facts.marks(node, mark):
                names = [ast.literal_eval(arg) for arg in call.args]
                missing = set(names) - set(facts.parameters(node))
                yield from (f"{node.lineno}: @{mark}: no parameter {name}" for name in sorted(missing))


def blocks_problems(call: ast.Call, node: facts.Function) -> Iterator[str]:
    """Raises ValueError for what cannot be read at all."""
    match call.args:
        case [ast.Name(code)] if (CODES / f"{code.lower()}.py").is_file():
            pass
        case _:
            yield "@blocks needs one code of those in codes/"
    yield from (f"@blocks has no {word.arg}=" for word in call.keywords if word.arg not in ("use", "unless"))
    for text in facts.counterparts(call):
        facts.parse_counterpart(text)
    unless = facts.keyword(call, "unless")
    if unless is not None and not isinstance(unless, dict):
        yield "unless= is not a dictionary"
    elif unless:
        yield from (f"unless=: no parameter {name}" for name in unless if name not in facts.parameters(node))


def definition_problems(stub: Stub) -> Iterator[str]:
    """A function that is defined twice must be overloaded or a property's setter."""
    for path, body in facts.scopes(stub.tree):
        seen: set[str] = set()
        for node in body:
            if isinstance(node, facts.Function):
                decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
                if node.name in seen and not decorators & {"overload", f"{node.name}.setter"}:
                    yield f"{node.lineno}: {'.'.join((*path, node.name))} is defined twice"
                seen.add(node.name)


@pytest.mark.parametrize("path", facts.stub_paths(), ids=identifier)
def test_stub_is_well_formed(path: Path) -> None:
    stub = facts.read_stub(path)
    checks = (header_problems, import_problems, annotation_problems, mark_problems, definition_problems)
    assert [problem for check in checks for problem in check(stub)] == []


def test_distributions_have_one_version_and_modules_one_file() -> None:
    versions = {(stub.distribution, stub.header.get("verified")) for stub in stubs()}
    assert len(versions) == len({stub.distribution for stub in stubs()})
    assert len(known_names()) == len(stubs()) == len(facts.stub_paths())


# The real packages


def read_exceptions() -> dict[str, str]:
    """Qualified name to the reason for which the checks skip it."""
    lines = [line for line in EXCEPTIONS.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    return {name: reason.strip() for name, _, reason in (line.partition(" ") for line in lines)}


def is_re_export(name: str, node: ast.stmt, stub: Stub) -> bool:
    """Whether an imported name is there for the users of the module: the stub itself does not use it."""
    if not isinstance(node, ast.ImportFrom) or node.module in (MARKS, "typing") or name.startswith("_"):
        return False
    used = {part.id for part in ast.walk(stub.tree) if isinstance(part, ast.Name)}
    return name not in used


def literal(node: ast.stmt) -> object:
    """The value of a constant that a stub declares, None for aliases and type variables."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant | ast.UnaryOp):
        return ast.literal_eval(node.value)
    return None


def name_requests(stub: Stub) -> Iterator[dict[str, Any]]:
    for path, body in facts.scopes(stub.tree):
        for name, node in facts.bound_names(body):
            is_function = isinstance(node, facts.Function)
            is_class = isinstance(node, ast.ClassDef)
            imported = isinstance(node, ast.Import | ast.ImportFrom)
            variable = isinstance(node, ast.Assign) and "TypeVar" in ast.dump(node.value)
            hidden = variable or name == "__getattr__" or (imported and not is_re_export(name, node, stub))
            if hidden or (path and not is_function and not is_class):
                continue
            blocks = list(facts.marks(node, "blocks")) if isinstance(node, facts.Function) else []
            unless = {key for call in blocks for key in conditions(call)}
            yield {
                "kind": "name", "place": f"{stub.path.name}:{node.lineno}",
                "module": stub.module, "path": [*path, name],
                "form": "function" if is_function else "class" if is_class else "value",
                "is_async": isinstance(node, ast.AsyncFunctionDef), "blocks": bool(blocks), "value": literal(node),
                "unless": positions(node, unless) if isinstance(node, facts.Function) else {},
            }  # fmt: skip


def conditions(call: ast.Call) -> dict[str, object]:
    """The `unless=` of one `@blocks`."""
    unless = facts.keyword(call, "unless")
    return unless if isinstance(unless, dict) else {}


def positions(node: facts.Function, names: set[str]) -> dict[str, int]:
    """Where parameters stand, `self` counted, -1 for keyword-only ones."""
    positional = [arg.arg for arg in (*node.args.posonlyargs, *node.args.args)]
    return {name: positional.index(name) if name in positional else -1 for name in names}


def counterpart_requests(stub: Stub) -> Iterator[dict[str, Any]]:
    for _, node in facts.functions(stub):
        for call in facts.marks(node, "blocks"):
            with suppress(ValueError):  # test_stub_is_well_formed says so
                for found in map(facts.parse_counterpart, facts.counterparts(call)):
                    yield {
                        "kind": "counterpart", "place": f"{stub.path.name}:{node.lineno}", "root": found.root,
                        "steps": list(found.steps), "instance": found.instance, "how": found.how,
                    }  # fmt: skip


@cache
def distributions() -> tuple[str, ...]:
    return tuple(sorted({stub.distribution for stub in stubs()}))


@cache
def broken() -> frozenset[str]:
    """The distributions that cannot be pinned."""
    return frozenset(stub.distribution for stub in stubs() if any(header_problems(stub)))


@cache
def requests_by_distribution() -> dict[str, list[tuple[str, dict[str, Any]]]]:
    """Stub's distribution to its requests, each with the distribution that must be installed to answer it."""
    modules = {stub.module: stub.distribution for stub in stubs()}
    found: dict[str, list[tuple[str, dict[str, Any]]]] = {name: [] for name in distributions()}
    for stub in stubs():
        found[stub.distribution] += [(stub.distribution, request) for request in name_requests(stub)]
        wanted = [(facts.distribution_of(request["root"], modules), request) for request in counterpart_requests(stub)]
        found[stub.distribution] += wanted
    return found


def requirements(distribution: str) -> list[str]:
    """What pip installs for a distribution: pinned where there is a stub, the newest where it is only a counterpart."""
    own = [stub.header for stub in stubs() if stub.distribution == distribution]
    if not own:
        return [distribution]
    name, version = own[0]["distribution"], own[0]["verified"]
    words = sorted({name}.union(*(header.get("install", "").split() for header in own)))
    return [f"{word}=={version}" if normal(word) == normal(name) else word for word in words]


def answers(distribution: str, installed: environments.Installed) -> list[Problem]:
    """What is wrong with one distribution's stubs, exceptions not yet taken out."""
    problems: list[Problem] = []
    requests = requests_by_distribution()[distribution]
    for needed in sorted({needed for needed, _ in requests}):
        own = [request for wanted, request in requests if wanted == needed]
        if needed == "python" and sys.version_info < STDLIB_VERSION:
            continue
        if needed in installed.errors:
            problems.append((needed, needed, f"cannot be installed: {installed.errors[needed]}"))
        else:
            problems += environments.probe(installed.pythons[needed], own)
    return problems


@pytest.fixture(scope="session")
def verdicts(request: pytest.FixtureRequest) -> dict[str, list[Problem]]:
    """The selected distributions' problems; installs what they need."""
    if "catalogue" not in request.config.getoption("markexpr"):
        pytest.skip("installs packages: run with -m catalogue")
    selected = [item.callspec.params["distribution"] for item in request.session.items if hasattr(item, "callspec")
                and "distribution" in item.callspec.params]  # fmt: skip
    needed = {name for distribution in selected for name, _ in requests_by_distribution()[distribution]} - {"python"}
    installed = environments.install_all({name: requirements(name) for name in needed - broken()})
    installed |= environments.Installed(
        {"python": Path(sys.executable)}, dict.fromkeys(broken(), "its header is wrong")
    )
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(selected, pool.map(lambda name: answers(name, installed), selected), strict=True))


@pytest.mark.catalogue
@pytest.mark.parametrize("distribution", distributions())
def test_stub_agrees_with_the_package(distribution: str, verdicts: dict[str, list[Problem]]) -> None:
    excepted = read_exceptions()
    assert [problem for problem in verdicts[distribution] if problem[1] not in excepted] == []


@pytest.mark.catalogue
def test_every_exception_is_used(verdicts: dict[str, list[Problem]]) -> None:
    if set(verdicts) != set(distributions()):
        pytest.skip("only some distributions were checked")
    assert read_exceptions().keys() - {name for problems in verdicts.values() for _, name, _ in problems} == set()


def test_exceptions_have_reasons() -> None:
    assert [name for name, reason in read_exceptions().items() if not reason] == []


@pytest.mark.parametrize(
    ("text", "how", "root", "steps", "instance"),
    [
        ("await asyncio.sleep(...)", "await", "asyncio", ("sleep", "()"), False),
        ("await client.get(...) with httpx.AsyncClient", "await", "httpx.AsyncClient", ("get", "()"), True),
        ("async with aiosqlite.connect(...)", "async with", "aiosqlite", ("connect", "()"), False),
        ("async with lock with asyncio.Lock", "async with", "asyncio.Lock", (), True),
        ("async for x in folder.iterdir() with anyio.Path", "async for", "anyio.Path", ("iterdir", "()"), True),
        ("pymongo.AsyncMongoClient.aclose", "await", "pymongo", ("AsyncMongoClient", "aclose"), False),
    ],
)
def test_counterpart_grammar(text: str, how: str, root: str, steps: tuple[str, ...], instance: bool) -> None:
    assert facts.parse_counterpart(text) == facts.Counterpart(how, root, steps, instance)


@pytest.mark.parametrize(
    "text", ["", "sleep", "client.get(...)", "await get(...)", "await (", "client.get with httpx.X"]
)
def test_counterpart_grammar_rejects(text: str) -> None:
    with pytest.raises(ValueError, match="use="):
        facts.parse_counterpart(text)
