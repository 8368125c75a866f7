"""Every stub says what is true of the real package.

Installs the packages, so it runs only when it is asked for: `pytest -n0 -m catalogue tests/catalogue`, with
`-k requests` for one distribution. FAB_CATALOGUE_ALL=1 also checks those whose header says `skip:`.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import environments
import pytest
import stub_facts as facts
from stub_facts import MARKS, Stub, normal, stubs

EXCEPTIONS = Path(__file__).with_name("exceptions.txt")
AT_ONCE = 4  # environments; making one mostly waits for the network


@cache
def exceptions() -> dict[str, str]:
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
            # Keys that are no parameters stand for the constructor's (test_stubs.py).
            known = set(facts.parameters(node)) if isinstance(node, facts.Function) else set()
            unless = known & {key for call in blocks for key in conditions(call)}
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
                        "kind": "counterpart", "place": f"{stub.path.name}:{node.lineno}", "name": found.name,
                        "root": found.root, "steps": list(found.steps), "instance": found.instance, "how": found.how,
                    }  # fmt: skip


@cache
def distributions() -> tuple[str, ...]:
    return tuple(sorted({stub.distribution for stub in stubs()}))


@cache
def skipped() -> dict[str, str]:
    """Distribution to the reason for which it is not installed."""
    if os.environ.get("FAB_CATALOGUE_ALL"):
        return {}
    return {stub.distribution: stub.header["skip"] for stub in stubs() if "skip" in stub.header}


def requests_by_distribution(askers: set[str]) -> dict[str, list[dict[str, Any]]]:
    """What must be installed to answer the requests of the stubs of `askers`, with these requests."""
    modules = {stub.module: stub.distribution for stub in stubs()}
    found: dict[str, list[dict[str, Any]]] = {}
    for stub in stubs():
        if stub.distribution in askers:
            asked = [(stub.distribution, request) for request in name_requests(stub)]
            asked += [(facts.distribution_of(request["name"], modules), request)
                      for request in counterpart_requests(stub)]  # fmt: skip
            for needed, request in asked:
                found.setdefault(needed, []).append({"asker": stub.distribution, **request})
    return {needed: requests for needed, requests in found.items() if needed not in skipped()}


def requirements(distribution: str) -> list[str]:
    """What is installed for a distribution: pinned where there is a stub, the newest where it is only a counterpart."""
    own = [stub.header for stub in stubs() if stub.distribution == distribution]
    if distribution == "python":
        return []
    if not own:
        return [distribution]
    name, version = own[0]["distribution"], own[0]["verified"]
    words = sorted({name}.union(*(header.get("install", "").split() for header in own)))
    return [f"{word}=={version}" if normal(word) == normal(name) else word for word in words]


@pytest.fixture(scope="session")
def failures(request: pytest.FixtureRequest) -> list[environments.Failure]:
    """What is wrong with the selected distributions' stubs, exceptions not yet taken out; installs what they need."""
    if "catalogue" not in request.config.getoption("markexpr"):
        pytest.skip("installs packages: run with -m catalogue")
    if environments.interpreter() is None:
        pytest.skip("needs Python {}.{}".format(*environments.VERSION))
    selected = {item.callspec.params["distribution"] for item in request.session.items
                if hasattr(item, "callspec") and "distribution" in item.callspec.params}  # fmt: skip
    asked = requests_by_distribution(selected - skipped().keys())
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = pool.map(lambda needed: environments.ask(needed, requirements(needed), asked[needed]), sorted(asked))
        return [failure for answer in answers for failure in answer]


@pytest.mark.catalogue
@pytest.mark.parametrize("distribution", distributions())
def test_stub_agrees_with_the_package(distribution: str, failures: list[environments.Failure]) -> None:
    if distribution in skipped():
        pytest.skip(skipped()[distribution])
    assert [rest for asker, *rest in failures if asker == distribution and rest[1] not in exceptions()] == []


@pytest.mark.catalogue
def test_every_exception_is_used(request: pytest.FixtureRequest, failures: list[environments.Failure]) -> None:
    if request.config.getoption("keyword"):
        pytest.skip("only some distributions were checked")
    assert exceptions().keys() - {name for _, _, name, _ in failures} == set()


def test_exceptions_have_reasons() -> None:
    assert [name for name, reason in exceptions().items() if not reason] == []
