"""Rewrites of Python text that must not change what is found, and one that must silence it."""

from __future__ import annotations

import ast
import builtins
import io
import re
import tokenize
from collections.abc import Iterator

SUFFIX = "_zq"
Function = ast.FunctionDef | ast.AsyncFunctionDef


def without_async(source: str) -> str:
    """Return `source` with every `async` and `await` taken out."""
    lines = source.split("\n")
    for token in reversed(list(tokenize.generate_tokens(io.StringIO(source).readline))):
        if token.type == tokenize.NAME and token.string in {"async", "await"}:
            row, start = token.start
            line = lines[row - 1]
            lines[row - 1] = line[:start] + line[token.end[1] :].lstrip(" ")
    return "\n".join(lines)


def reformatted(source: str) -> str:
    """Return `source` with comment lines and empty lines before each statement at the top of the module."""
    tree = ast.parse(source)
    starts = {first_line(node) for node in tree.body[1:]}
    lines = source.split("\n")
    return "\n".join(f"\n# moved\n\n{line}" if number in starts else line for number, line in enumerate(lines, 1))


def first_line(node: ast.stmt) -> int:
    """Return the first line of a statement, its decorators counted in."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return node.lineno


def names_in(nodes: list[ast.AST]) -> set[str]:
    """Return the names that `nodes` read or bind, and the words in their strings."""
    found: set[str] = set()
    for root in nodes:
        for node in ast.walk(root):
            if isinstance(node, ast.Name):
                found.add(node.id)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.update(re.findall(r"\w+", node.value))
    return found


def evaluated_early(function: Function) -> set[str]:
    """Return the names that are read when `function` is defined: decorators, defaults, annotations."""
    arguments = function.args
    nodes: list[ast.AST] = [*function.decorator_list, *arguments.defaults]
    nodes += [default for default in arguments.kw_defaults if default is not None]
    everything = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    nodes += [one.annotation for one in everything if one is not None and one.annotation is not None]
    nodes += [function.returns] if function.returns is not None else []
    return names_in(nodes)


def runs_of_functions(tree: ast.Module) -> Iterator[list[Function]]:
    """Yield the runs of neighbouring functions that may change places: none needs another while it is defined."""
    run: list[Function] = []
    for node in [*tree.body, ast.Pass()]:
        if isinstance(node, Function):
            names = {other.name for other in run}
            early = evaluated_early(node)
            needed = any(node.name in evaluated_early(other) for other in run)
            if node.name not in names and not early & (names | {node.name}) and not needed:
                run.append(node)
                continue
        if len(run) > 1:
            yield run
        run = [node] if isinstance(node, Function) else []


def reordered(source: str) -> str:
    """Return `source` with each run of functions at the top of the module in reverse order."""
    tree = ast.parse(source)
    lines = source.split("\n")
    for run in reversed(list(runs_of_functions(tree))):
        first, last = first_line(run[0]) - 1, run[-1].end_lineno
        blocks = [lines[first_line(node) - 1 : node.end_lineno] for node in reversed(run)]
        lines[first:last] = [line for block in blocks for line in (*block, "", "")]
    return "\n".join(lines)


def renamable(tree: ast.Module) -> set[str]:
    """Return the names of functions, classes and variables that nothing but plain names refers to."""
    bound: set[str] = set()
    kept = set(dir(builtins))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            kept |= {name for item in node.body for name in bound_by(item)}
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.Attribute):
            kept.add(node.attr)
        elif isinstance(node, (ast.keyword, ast.arg)):
            kept.add(node.arg or "")
        elif isinstance(node, ast.alias):
            kept |= {*(node.asname or "").split("."), *node.name.split(".")}
        elif isinstance(node, ast.ImportFrom):
            kept.update((node.module or "").split("."))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            kept.update(re.findall(r"\w+", node.value))
    return {name for name in bound - kept if not name.startswith(("__", "test_", "Test"))}


def bound_by(statement: ast.stmt) -> set[str]:
    """Return the names that a statement of a class body binds as attributes."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {statement.name}
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}


def renamed(source: str) -> str:
    """Return `source` with `SUFFIX` at the end of every name that may be renamed."""
    names = renamable(ast.parse(source))
    lines = source.split("\n")
    for token in reversed(list(tokenize.generate_tokens(io.StringIO(source).readline))):
        if token.type == tokenize.NAME and token.string in names:
            row, end = token.end
            lines[row - 1] = lines[row - 1][:end] + SUFFIX + lines[row - 1][end:]
    return "\n".join(lines)


def halves(source: str, at_line: int) -> tuple[str, str] | None:
    """Split a module before the statement at `at_line`: the text of both parts, the second imports all of the first.

    The first part is to be saved as `first.py`. `None` where the parts cannot be told apart: the first reads names of
    the second, rebinds its own globals, or there is nothing to split.
    """
    tree = ast.parse(source)
    index = next((i for i, node in enumerate(tree.body) if (node.end_lineno or 0) >= at_line), 0)
    before, after = tree.body[:index], tree.body[index:]
    if not before or not after or "global " in source or "__future__" in source:
        return None
    own = {name for node in before for name in bound_at_top(node)}
    imported = {
        name for node in before if isinstance(node, (ast.Import, ast.ImportFrom)) for name in bound_at_top(node)
    }
    later = {name for node in after for name in bound_at_top(node)}
    if later & own or later & names_in(list(before)) or not own - imported:
        return None
    lines = source.split("\n")
    cut = first_line(after[0]) - 1
    imports = [
        "\n".join(lines[node.lineno - 1 : node.end_lineno])
        for node in before
        if isinstance(node, (ast.Import, ast.ImportFrom))
    ]
    link = f"from first import {', '.join(sorted(own - imported))}"
    return "\n".join(lines[:cut]), "\n".join([*imports, link, "", "", *lines[cut:]])


def bound_at_top(statement: ast.stmt) -> set[str]:
    """Return the names that a statement binds in the module."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {statement.name}
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {(alias.asname or alias.name).partition(".")[0] for alias in statement.names}
    found = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    nested = [node for node in ast.iter_child_nodes(statement) if isinstance(node, ast.stmt)]
    return found.union(*(bound_at_top(node) for node in nested))
