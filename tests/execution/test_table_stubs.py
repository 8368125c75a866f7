"""Every row names a function, class or method of a stub file, and a parameter that it has."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from flake8_async_fastapi.execution import lookup
from flake8_async_fastapi.execution.table import HOOKS, MARKED, OVERRIDES

STUBS = Path(lookup.__file__).parent.parent / "catalogue" / "stubs"
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def definitions(name: str) -> list[Definition]:
    """Return what the stubs define under a qualified name: several for overloads, none if it is not there."""
    parts = name.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        for stub in STUBS.glob(f"*/{'.'.join(parts[:cut])}.pyi"):
            found: list[Definition] = []
            body: list[ast.stmt] = ast.parse(stub.read_text(encoding="utf-8")).body
            for part in parts[cut:]:
                found = [node for node in body if isinstance(node, Definition) and node.name == part]
                body = [inner for node in found for inner in node.body]
            if found:
                return found
    return []


def parameters(definition: Definition) -> set[str]:
    """Return the parameter names; those of `__init__` for a class, "**" where any keyword is accepted."""
    if isinstance(definition, ast.ClassDef):
        own = [node for node in definition.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
        inherited = [node for base in definition.bases for node in definitions_of_base(definition, base)]
        return set().union(*(parameters(node) for node in own or inherited))
    arguments = definition.args
    names = {one.arg for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    return names | {"**"} if arguments.kwarg else names


def definitions_of_base(definition: ast.ClassDef, base: ast.expr) -> list[Definition]:
    for stub in STUBS.glob("*/*.pyi"):
        body = ast.parse(stub.read_text(encoding="utf-8")).body
        if any(isinstance(node, ast.ClassDef) and ast.dump(node) == ast.dump(definition) for node in body):
            return [node for node in body if isinstance(node, ast.ClassDef) and node.name == ast.unparse(base)]
    return []


@pytest.mark.parametrize("row", HOOKS, ids=lambda row: row.key)
def test_hook_is_in_the_stubs(row: lookup.Hook) -> None:
    found = definitions(row.callee)
    assert found != []
    name = row.takes.removeprefix("*").removeprefix("values:")
    if name != "return":
        accepted = set().union(*(parameters(definition) for definition in found))
        assert {name, "**"} & accepted


@pytest.mark.parametrize("row", HOOKS, ids=lambda row: row.key)
def test_label_uses_parameters(row: lookup.Hook) -> None:
    accepted = set().union({"method", "name"}, *(parameters(definition) for definition in definitions(row.callee)))
    fields = {part.partition("}")[0] for part in row.label.split("{")[1:]}
    assert fields <= accepted


@pytest.mark.parametrize("row", OVERRIDES, ids=lambda row: row.key)
def test_override_is_in_the_stubs(row: lookup.Override) -> None:
    assert definitions(row.base) != []


@pytest.mark.parametrize("row", MARKED, ids=lambda row: row.key)
def test_marked_is_in_the_stubs(row: lookup.Marked) -> None:
    assert definitions(row.decorator) != []


def test_look_ups_find_every_row() -> None:
    assert all(row in lookup.hooks_of(row.callee) for row in HOOKS)
    assert all(row in lookup.overrides_of(row.base) for row in OVERRIDES)
    assert all(lookup.marked(row.decorator) == row for row in MARKED)


def test_a_constructor_is_its_class() -> None:
    assert lookup.hooks_of("threading.Thread.__init__") == lookup.hooks_of("threading.Thread") != ()


def test_unknown_names_have_no_rows() -> None:
    assert lookup.hooks_of("requests.get") == ()
    assert lookup.overrides_of("builtins.object") == ()
    assert lookup.marked("functools.cache") is None


@pytest.mark.parametrize(
    ("text", "could"),
    [
        ("async def f():\n    pass\n", True),
        ("def f():\n    return 1\n", False),
        ("class A(BaseModel):\n    @field_validator('a')\n    def f(cls, v):\n        return v\n", True),
        ("def f():\n    return subprocess.run(['ls'])\n", False),
        ("from anyio import from_thread\ndef f():\n    from_thread.run(g)\n", True),
        ("class A(Page):\n    def render(self, template):\n        pass\n", False),
        ("from fastapi import Response\nclass A(Response):\n    def render(self, content):\n        pass\n", True),
        ("app = FastAPI(lifespan=lifespan)\n", False),
    ],
)
def test_text_shows_what_could_run_on_the_loop(text: str, could: bool) -> None:
    assert lookup.could_run_on_loop(text.splitlines(keepends=True)) is could


@pytest.mark.parametrize(
    ("text", "could"),
    [
        ("logger = logging.getLogger()\nlogger.info('text')\n", False),
        ("class A(B):\n    def emit(self, record):\n        pass\n", True),
        ("logging.config.dictConfig(LOGGING)\n", True),
        ("logging.basicConfig(handlers=[SMTPHandler('host')])\n", True),
    ],
)
def test_text_shows_what_could_attach_a_handler(text: str, could: bool) -> None:
    assert lookup.could_attach(text.splitlines(keepends=True)) is could
