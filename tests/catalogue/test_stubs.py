"""Every stub is well formed; test_packages.py compares it with the real package."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import stub_facts as facts
from stub_facts import MARKS, Stub, known_names, normal, stubs

CODES = Path(__file__).parents[2] / "flake8_async_fastapi" / "codes"
HEADER = {"distribution", "verified", "install", "skip"}
MARKS_WITHOUT_BRACKETS = ("needs_loop", "reads_context", "resets_context", "sets_context")
MARKS_OF_PARAMETERS = ("calls", "iterates", "enters")


def identifier(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


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
    """The names of an annotation, those in quoted parts too, those in Literal and Matching not."""
    pending: list[ast.AST] = [annotation]
    while pending:
        match pending.pop():
            case ast.Name(name):
                yield name
            case ast.Constant(str(text)):
                pending.append(ast.parse(text, mode="eval").body)
            case ast.Subscript(ast.Name("Literal" | "Matching" as form)):
                yield form
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


def type_variables(stub: Stub) -> set[str]:
    """The names that the stub's module assigns a TypeVar."""
    assigned = [node for node in stub.tree.body if isinstance(node, ast.Assign) and "TypeVar" in ast.dump(node.value)]
    return {target.id for node in assigned for target in node.targets if isinstance(target, ast.Name)}


def mark_problems(stub: Stub) -> Iterator[str]:
    variables = type_variables(stub)
    for _, node in facts.functions(stub):
        for call in facts.marks(node, "blocks"):
            if isinstance(node, ast.AsyncFunctionDef):
                yield f"{node.lineno}: @blocks on an async def"
            try:
                yield from (f"{node.lineno}: {problem}" for problem in blocks_problems(call, node, variables))
            except ValueError as error:
                yield f"{node.lineno}: {error}"
        for mark in MARKS_WITHOUT_BRACKETS:
            yield from (f"{call.lineno}: @{mark} has no brackets" for call in facts.marks(node, mark))
        for mark in MARKS_OF_PARAMETERS:
            for call in facts.marks(node, mark):
                names = [ast.literal_eval(arg) for arg in call.args]
                missing = set(names) - set(facts.parameters(node))
                yield from (f"{node.lineno}: @{mark}: no parameter {name}" for name in sorted(missing))


def blocks_problems(call: ast.Call, node: facts.Function, variables: set[str]) -> Iterator[str]:
    """Raises ValueError for what cannot be read at all. `variables` are the stub's type variables."""
    match call.args:
        case [ast.Name(code)] if (CODES / f"{code.lower()}.py").is_file():
            pass
        case _:
            yield "@blocks needs one code of those in codes/"
    yield from (f"@blocks has no {word.arg}=" for word in call.keywords if word.arg not in ("use", "unless", "seldom"))
    for text in facts.counterparts(call):
        facts.parse_counterpart(text)
    unless = facts.keyword(call, "unless")
    if unless is not None and not isinstance(unless, dict):
        yield "unless= is not a dictionary"
    elif unless:
        missing = set(unless) - set(facts.parameters(node)) - variables
        yield from (f"unless=: no parameter {name}" for name in sorted(missing))


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


@pytest.mark.parametrize(
    ("text", "how", "root", "steps", "instance"),
    [
        ("await asyncio.sleep(...)", "await", "asyncio", ("sleep", "()"), False),
        ("await client.get(...) with httpx.AsyncClient", "await", "httpx.AsyncClient", ("get", "()"), True),
        ("async with aiosqlite.connect(...)", "async with", "aiosqlite", ("connect", "()"), False),
        ("async with lock with asyncio.Lock", "async with", "asyncio.Lock", (), True),
        ("async for x in folder.iterdir() with anyio.Path", "async for", "anyio.Path", ("iterdir", "()"), True),
        ("pymongo.AsyncMongoClient.aclose", "await", "pymongo", ("AsyncMongoClient", "aclose"), False),
        ("await (await c.aggregate(...)).to_list() with x.Client", "await", "x.Client", ("aggregate", "()"), True),
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
