"""What the tests need to know of a stub file: its header, its names, its marks. See docs/catalogue.md."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

STUBS = Path(__file__).parents[2] / "flake8_async_fastapi" / "catalogue" / "stubs"
MARKS = "flake8_async_fastapi.catalogue"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Stub:
    """One parsed file: `header` maps the keys below the documentation's address to their text."""

    path: Path
    module: str
    tree: ast.Module
    url: str
    header: Mapping[str, str]

    @property
    def distribution(self) -> str:
        return self.path.parent.name


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A parsed `use=`: `steps` leads from `root` (a qualified name) to what is awaited, "()" is a call on the way.

    `how` is "await", "async with" or "async for"; `instance` is true where the steps start at an instance of `root`.
    """

    how: str
    root: str
    steps: tuple[str, ...]
    instance: bool

    @property
    def name(self) -> str:
        return ".".join((self.root, *(step for step in self.steps if step != "()")))


def read_stub(path: Path) -> Stub:
    """The stub at `path`; raises SyntaxError where Python 3.11 would."""
    tree = ast.parse(path.read_text("utf-8"), str(path), feature_version=(3, 11))
    url, _, rest = (ast.get_docstring(tree) or "").partition("\n")
    lines = [line.partition(":") for line in rest.splitlines() if line.strip()]
    header = {key.strip(): value.strip() for key, _, value in lines}
    return Stub(path, path.name.removesuffix(".pyi"), tree, url, header)


def stub_paths() -> list[Path]:
    return sorted(STUBS.glob("*/*.pyi"))


def normal(distribution: str) -> str:
    """The name as PyPI compares it, extras dropped."""
    return re.sub(r"[-_.]+", "-", distribution.partition("[")[0]).lower()


def top_level(module: str) -> str:
    return module.partition(".")[0]


def scopes(tree: ast.Module) -> Iterator[tuple[tuple[str, ...], list[ast.stmt]]]:
    """The module's and every class's body, each with its path of class names."""
    pending: list[tuple[tuple[str, ...], list[ast.stmt]]] = [((), tree.body)]
    while pending:
        path, body = pending.pop()
        yield path, body
        pending += [((*path, node.name), node.body) for node in body if isinstance(node, ast.ClassDef)]


def functions(stub: Stub) -> Iterator[tuple[tuple[str, ...], Function]]:
    for path, body in scopes(stub.tree):
        for node in body:
            if isinstance(node, Function):
                yield path, node


def bound_names(body: list[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    """The names that a body defines or imports, with the statement that does."""
    for node in body:
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.name, node
            case ast.Assign(targets=[ast.Name(name)]) | ast.AnnAssign(target=ast.Name(name)):
                yield name, node
            case ast.Import():
                yield from (((alias.asname or top_level(alias.name)), node) for alias in node.names)
            case ast.ImportFrom():
                yield from ((alias.asname or alias.name, node) for alias in node.names)


@cache
def stubs() -> tuple[Stub, ...]:
    """Every stub that can be parsed."""
    found = []
    for path in stub_paths():
        with suppress(SyntaxError):  # test_stub_is_well_formed says so
            found.append(read_stub(path))
    return tuple(found)


@cache
def known_names() -> dict[str, frozenset[str]]:
    """Module to the names that its stub binds."""
    return {stub.module: frozenset(name for name, _ in bound_names(stub.tree.body)) for stub in stubs()}


def parameters(node: Function) -> list[str]:
    """Every parameter's name, `self` included, in order; positional ones first."""
    args = node.args
    every = [*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg]
    return [arg.arg for arg in every if arg is not None]


def marks(node: Function, name: str) -> Iterator[ast.Call]:
    """The decorators `@name(...)` of a function."""
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == name:
            yield decorator


def keyword(call: ast.Call, name: str) -> object:
    """The literal given for a keyword argument, None where it is absent; raises ValueError if it is no literal."""
    for argument in call.keywords:
        if argument.arg == name:
            return ast.literal_eval(argument.value)
    return None


def counterparts(call: ast.Call) -> tuple[str, ...]:
    """The texts of `use=` of one `@blocks`; raises ValueError where it is neither a string nor a tuple of them."""
    use = keyword(call, "use")
    if use is None:
        return ()
    texts = use if isinstance(use, tuple) else (use,)
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("use= is not a string or a tuple of strings")
    return texts


USE = re.compile(
    r"(?:(?P<how>await|async with|async for(?: [\w, ]+ in)?) )?(?P<code>.+?)"
    r"(?: with (?P<owner>[A-Za-z_]\w*(?:\.\w+)*))?"
)
AWAITED = re.compile(r"^(?:await )?\((await .+?\(\.\.\.\))\)(?:\.\w+\(\))+( with .+)?$")


def parse_counterpart(text: str) -> Counterpart:
    """`use=` by the grammar of docs/catalogue.md; raises ValueError, whose text says what is wrong."""
    # What is done with the value that was awaited is not looked at.
    found = USE.fullmatch(AWAITED.sub(r"\1\2", text))
    if not found:
        raise ValueError(f"use={text!r} is empty")
    how, code, owner = found["how"], found["code"], found["owner"]
    if how is None and (owner or not re.fullmatch(r"\w+(\.\w+)+", code)):
        raise ValueError(f"use={text!r} is neither a qualified name nor begins with await, async with or async for")
    try:
        names = chain(ast.parse(code, mode="eval").body)
    except SyntaxError:
        raise ValueError(f"use={text!r}: {code!r} is no expression") from None
    how = " ".join((how or "await").split()[:2]) if (how or "").startswith("async") else "await"
    if owner:
        return Counterpart(how, owner, tuple(names[1:]), True)
    if len(names) < 2 or names[1] == "()":
        raise ValueError(f"use={text!r}: {code!r} is not a qualified name and no class is named")
    return Counterpart(how, names[0], tuple(names[1:]), False)


def chain(node: ast.expr) -> list[str]:
    """`a.b(...).c` as ["a", "b", "()", "c"]; raises ValueError for anything else."""
    match node:
        case ast.Name(name):
            return [name]
        case ast.Attribute(value, name):
            return [*chain(value), name]
        case ast.Call(function):
            return [*chain(function), "()"]
        case ast.Subscript(value):
            return [*chain(value), "__getitem__", "()"]
    raise ValueError(f"use=: {ast.unparse(node)!r} is not a chain of names and calls")


def distribution_of(name: str, modules: Mapping[str, str]) -> str:
    """The distribution that a qualified name comes from; `modules` maps the stubs' modules to theirs."""
    parts = name.split(".")
    if parts[0] in sys.stdlib_module_names:
        return "python"
    for end in range(len(parts), 0, -1):  # the stub that lies nearest: `google.cloud` alone belongs to many
        prefix = ".".join(parts[:end])
        near = sorted(modules[module] for module in modules if f"{module}.".startswith(f"{prefix}."))
        if near:
            return modules.get(prefix, near[0])
    return parts[0].replace("_", "-")
