"""The functions of a file that run on the event loop, and what a message calls them."""

from __future__ import annotations

import os
import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from flake8_async_fastapi.execution import lookup
from flake8_async_fastapi.execution.rows import Override
from flake8_async_fastapi.model import Site
from flake8_async_fastapi.project import (
    arguments,
    decorating,
    evaluate,
    layout,
    log_handlers,
    payloads,
    registrations,
    routes,
)
from flake8_async_fastapi.project.frame import Edge, Key
from flake8_async_fastapi.project.modules import Module
from flake8_async_fastapi.project.names import called_name, last_name
from flake8_async_fastapi.project.registrations import Handed
from flake8_async_fastapi.project.values import ClassAtom, FunctionAtom
from flake8_async_fastapi.project.world import World
from flake8_async_fastapi.settings import Settings
from flake8_async_fastapi.source.facts import Class, Function, Param

# Of several ways to be called, the one that says most to the reader.
_TELLING = ("endpoint", "websocket endpoint")
_TEST_WORDS = layout.TEST_FOLDERS | {"testing"}
_TEST_LIBRARIES = frozenset(("hypothesis", "nose", "pytest", "unittest"))

# Over how many functions that only hand a function on its callers are looked for.
_MOST_HOPS = 2
# Libraries for command lines, and what makes a function a command there.
_COMMAND_LIBRARIES = frozenset(("asyncclick", "click", "rich_click", "typer"))
_COMMANDS = frozenset(("callback", "command", "group"))
# Waiting for a person, which is what a command line is for.
_PROMPT = "FAB105"
_SERVING = frozenset(("fastapi", "starlette"))


class _Origin(NamedTuple):
    """Why a framework calls a function: as in `model.Site`."""

    role: str
    label: str
    accepts_sync: bool
    exempt: str = ""


def functions(world: World, module: Module, settings: Settings) -> Iterator[tuple[Function, Key]]:
    """Yield every function of the file that runs on the loop, with the key to look at it under."""
    on_loop = _plain_functions(world, module)
    for facts in of_project(world, module, settings):
        if facts.is_async:
            if settings.scope == "endpoints" and _of_coroutine(world, module, facts) is None:
                continue
        elif facts.index not in on_loop:
            continue
        yield facts, world.standalone(module, facts)


def edges(world: World, module: Module, facts: Function, key: Key) -> Iterator[Edge]:
    """Yield what a function of the loop runs: looked at by itself, and with the functions that callers pass."""
    yield from world.summary(key).edges
    if facts.is_async and any(_is_open(world, module, facts, param, facts.calls) for param in facts.params):
        for call in dict.fromkeys(_ways(world, module, facts, _MOST_HOPS)):
            yield from world.summary(call).edges


def _ways(world: World, module: Module, facts: Function, hops: int) -> Iterator[Key]:
    """Yield how callers call a function, those that hand a function on each way that they are called themselves."""
    yield from world.index.calls_of(module, facts) or ()
    reference = f"{module.name}:{facts.index}"
    for caller, index in world.index.sites(facts.name) or () if hops else ():
        above = caller.facts.functions[index] if index >= 0 else None
        if above is None or not any(_is_open(world, caller, above, param, above.forwarded) for param in above.params):
            continue
        for call in _ways(world, caller, above, hops - 1):
            for edge in world.summary(call).edges:
                if edge.call is not None and edge.call.ref == reference:
                    yield edge.call


def _is_open(world: World, module: Module, facts: Function, param: Param, used: Container[str]) -> bool:
    """Return whether a parameter is called or handed on, and only callers could say which function it is."""
    if param.name not in used:
        return False
    if not arguments.is_left_to_callers(world, module, facts, param):
        return False
    declared = world.taken(module, facts, param)
    value = arguments.parameter(world, module, facts, param)
    return not value or (bool(declared) and value == declared)


def of_project(world: World, module: Module, settings: Settings) -> Iterator[Function]:
    """Yield the functions of a file, without those of tests where these are silent."""
    return (facts for facts in module.facts.functions if settings.check_tests or not _is_test(world, module, facts))


def site(world: World, module: Module, facts: Function) -> Site:
    """Return what a message says of a function that `functions` gave."""
    plain = {} if facts.is_async else _plain_functions(world, module)
    origin = _of_coroutine(world, module, facts) if facts.is_async else plain.get(facts.index)
    why = origin or _Origin("coroutine", f"async def {facts.name}", False)
    if why.accepts_sync and decorating.may_be_awaited(world, module, facts):
        why = why._replace(accepts_sync=False)
    if _is_command(module, facts):
        why = why._replace(exempt=_PROMPT)
    return Site(facts.name, facts.first_line, facts.line, facts.last_line, is_async=facts.is_async, **why._asdict())


def _is_command(module: Module, facts: Function) -> bool:
    """Return whether a function is a command of a command line: its loop serves the one person at the terminal."""
    if _COMMANDS.isdisjoint(called_name(expr) for _, expr in facts.decorators):
        return False
    return not _COMMAND_LIBRARIES.isdisjoint(own_libraries(module))


def own_libraries(module: Module) -> frozenset[str]:
    """Return the top-level names of what the module imports."""
    return frozenset(name.partition(".")[0] for name, level in module.facts.imports if not level)


def libraries(world: World, module: Module) -> frozenset[str]:
    """Return the top-level names of what the module and the project's files, apart from tests, import."""
    return own_libraries(module) | world.index.libraries()


def _of_coroutine(world: World, module: Module, facts: Function) -> _Origin | None:
    """Return why a framework calls an `async def`, None if it does not."""
    found = [item for item in registrations.of_function(world, module, facts) if item.hook.role not in lookup.THREADS]
    if found:
        return _of_handed(world, module, facts, found)
    row = registrations.override(world, module, facts)
    return _of_override(module, facts, row) if row is not None else None


def _of_handed(world: World, module: Module, facts: Function, found: list[Handed]) -> _Origin:
    first = min(found, key=lambda item: item.hook.role not in _TELLING)
    label = routes.label(world, first, _display(module, facts))
    # A wrapper of the project that a framework awaits calls a plain function on the loop.
    in_thread = all(item.hook.accepts_sync and item.sync == item.hook.sync for item in found)
    exempt = first.hook.exempt if all(item.hook.exempt == first.hook.exempt for item in found) else ""
    return _Origin(first.hook.role, label, in_thread, exempt)


def _of_override(module: Module, facts: Function, row: Override) -> _Origin:
    return _Origin(row.role, f"{row.role} {_display(module, facts)}", row.accepts_sync)


def _display(module: Module, facts: Function) -> str:
    if facts.owner >= 0:
        return f"{module.facts.classes[facts.owner].name}.{facts.name}"
    return "lambda" if facts.name == "<lambda>" else facts.name


def is_on_loop(world: World, module: Module, facts: Function) -> bool:
    """Return whether the loop itself runs a function: a coroutine function, or what a framework runs there."""
    return facts.is_async or facts.index in _plain_functions(world, module)


def _plain_functions(world: World, module: Module) -> dict[int, _Origin]:
    """Return the plain functions of a module that the loop itself runs, by index."""
    found: dict[int, _Origin] = world.solve(("on loop", module.name), lambda: _find_plain(world, module))
    return found


def _find_plain(world: World, module: Module) -> dict[int, _Origin]:
    plain = [facts for facts in module.facts.functions if not facts.is_async]
    found: dict[int, _Origin] = {}
    hands_over = _may_hand_over(module)
    for facts in plain:
        origin = _marked(world, module, facts) or _plain_override(world, module, facts)
        if origin is None:
            origin = _plain_handed(world, module, facts, hands_over)
        if origin is None and log_handlers.is_emitting(world, module, facts):
            origin = _Origin(log_handlers.ROLE, f"{log_handlers.ROLE} {_display(module, facts)}", False)
        if origin is not None:
            found[facts.index] = origin
    return found


def _may_hand_over(module: Module) -> bool:
    """Return whether a module calls something by a name that makes the loop run a plain function."""
    names = registrations.called_names(module, "loop")
    if not lookup.returning_names("loop").isdisjoint(module.facts.calls):
        return True
    return not names.isdisjoint(module.facts.calls) or any(
        not names.isdisjoint(facts.calls) for facts in module.facts.functions
    )


def _plain_handed(world: World, module: Module, facts: Function, here: bool) -> _Origin | None:
    if here or registrations.is_wrapper(facts):
        ref = f"{module.name}:{facts.index}"
        found = [item for item in registrations.handed(world, module) if item.ref == ref]
    else:
        found = []
    if not found and facts.name != "<lambda>":
        found = registrations.elsewhere(world, module, facts, "loop")
    on_loop = [item for item in found if item.sync == "loop" and _counts(world, item)]
    return _of_handed(world, module, facts, on_loop) if on_loop else None


def _counts(world: World, item: Handed) -> bool:
    """Return whether what a row says of request or response data is true of the place where it is written."""
    if not item.hook.of:
        return True
    module = world.modules.named(item.module)
    if module is None:
        return False
    if item.function >= 0:
        return payloads.in_signature(world, module, item.function)
    return bool(item.owner) and payloads.reached(world, module, item.owner, item.hook.of)


def _marked(world: World, module: Module, facts: Function) -> _Origin | None:
    """Return why a decorated method of a model runs on the loop."""
    if facts.owner < 0:
        return None
    for _, expr in facts.decorators:
        decorator = expr[2] if type(expr) is list and expr[0] == "c" else expr
        if last_name(decorator) not in lookup.marking_names():
            continue
        for atom in evaluate.evaluate(world.module_frame(module), decorator, {}):
            row = lookup.marked(_qualified(world, atom))
            if row is not None and row.sync == "loop" and _is_data(world, module, facts, row.of):
                return _Origin(row.role, f"{row.role} {_display(module, facts)}", False)
    return None


def _qualified(world: World, atom: object) -> str:
    if type(atom) is FunctionAtom:
        return world.reference_of(atom.ref).replace(":", ".", 1)
    return atom.cls.replace(":", ".", 1) if type(atom) is ClassAtom else ""


def _is_data(world: World, module: Module, facts: Function, of: str) -> bool:
    owner: Class = module.facts.classes[facts.owner]
    return not of or (owner.parent < 0 and payloads.reached(world, module, owner.qualname.partition(".")[0], of))


def _plain_override(world: World, module: Module, facts: Function) -> _Origin | None:
    row = registrations.override(world, module, facts)
    if row is None or row.sync != "loop" or not _is_data(world, module, facts, row.of):
        return None
    return _of_override(module, facts, row)


def _is_test(world: World, module: Module, facts: Function) -> bool:
    if _is_file_of_tests(world, module):
        return True
    current = facts
    while True:
        if any(_is_fixture(expr) for _, expr in current.decorators):
            return True
        if current.name.startswith("test_") and _may_test(module) and not _is_handler(world, module, current):
            return True
        if current.parent < 0:
            return False
        current = module.facts.functions[current.parent]


def _is_file_of_tests(world: World, module: Module) -> bool:
    """Return whether a file holds tests, by its name and what it imports, or helpers of those around it."""
    name = os.path.basename(module.path)
    if layout.is_of_pytest(name):
        is_script = name.startswith("test_") and _is_script(module)
        return _imports_tests(module) or is_script or (_holds_tests(module) and _is_below_tests(world, module))
    in_folder = not layout.TEST_FOLDERS.isdisjoint(module.name.split("."))
    return in_folder and (_imports_tests(module) or _is_among_tests(world, module))


def _is_script(module: Module) -> bool:
    """Return whether a file is run by itself and is no server: it can test one."""
    serves = any(name.partition(".")[0] in _SERVING for name, level in module.facts.imports if not level)
    return not serves and b'"__main__"' in module.facts.bodies[-1]


def _holds_tests(module: Module) -> bool:
    """Return whether pytest would collect something in a file: `def test_x`, also in a `class TestX`.

    A `class TestX(Base)` may inherit its tests.
    """
    classes = [owner for owner in module.facts.classes if owner.name.startswith("Test")]
    owners = {-1, *(owner.index for owner in classes)}
    return any(owner.bases for owner in classes) or any(
        facts.name.startswith("test_") and facts.parent < 0 and facts.owner in owners
        for facts in module.facts.functions
    )


def _is_below_tests(world: World, module: Module) -> bool:
    """Return whether a file stands in a folder of tests, or below one of its project: they need be no packages."""
    folder = os.path.dirname(module.path)
    top = layout.project_top(folder, world.modules.listing)
    while True:
        folder, last = os.path.split(folder)
        if last in layout.TEST_FOLDERS:
            return True
        if len(folder) <= len(top) or not last:
            return False


def _is_among_tests(world: World, module: Module) -> bool:
    """Return whether tests stand beside a file of a package of tests, or between it and that package."""
    folder = os.path.dirname(module.path)
    while True:
        if any(name.endswith(".py") and layout.is_of_pytest(name) for name in world.modules.listing(folder)):
            return True
        folder, last = os.path.split(folder)
        if last in layout.TEST_FOLDERS or not last:
            return False


def _may_test(module: Module) -> bool:
    """Return whether a module looks like one of tests; elsewhere `test_connection` tests a connection."""
    words = {word for part in (module.name, *module.path.split(os.sep)[-2:]) for word in re.split(r"[\W_]", part)}
    return not _TEST_WORDS.isdisjoint(words) or _imports_tests(module)


def _imports_tests(module: Module) -> bool:
    return any(not level and name.partition(".")[0] in _TEST_LIBRARIES for name, level in module.facts.imports)


def _is_handler(world: World, module: Module, facts: Function) -> bool:
    """Return whether a decorator hands a function to a framework, whatever it is called."""
    handing = lookup.returning_names("loop") | lookup.returning_names("thread")
    if handing.isdisjoint(called_name(expr) for _, expr in facts.decorators):
        return False
    ref = f"{module.name}:{facts.index}"
    return any(item.ref == ref for item in registrations.handed(world, module))


def _is_fixture(expr: object) -> bool:
    if isinstance(expr, str):
        return expr == "fixture"
    if isinstance(expr, list) and expr[0] == "c":
        return _is_fixture(expr[2])
    return isinstance(expr, list) and expr[0] == "a" and expr[3] == "fixture"
