"""Logging handlers that wait (FAB106): those of the project where their `emit` blocks, those of the standard library
where they are attached to a logger.

`emit` runs wherever something logs, so on the loop as well. A handler behind a queue runs in the listener's thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.execution import lookup
from flake8_async_fastapi.model import Finding
from flake8_async_fastapi.project import classes, registrations
from flake8_async_fastapi.project.frame import Key, Registration
from flake8_async_fastapi.project.markers import markers
from flake8_async_fastapi.project.values import UNKNOWN, Const, DictAtom, Instance, Value, class_name
from flake8_async_fastapi.source.facts import column_of, line_of

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function

CODE = "FAB106"
ROLE = "logging handler"
_HANDLER = "logging:Handler"
# What a logger calls, by the class that calls it.
_CALLED = {"emit": _HANDLER, "handle": _HANDLER, "flush": "logging.handlers:BufferingHandler"}
_QUEUES = ("QueueListener", "QueueHandler")


def is_emitting(world: World, module: Module, facts: Function) -> bool:
    """Return whether loggers call a method of the project, in the thread that logs, and FAB106 is switched on."""
    if facts.owner < 0 or facts.name not in _CALLED or not world.reports(CODE):
        return False
    owner = module.facts.classes[facts.owner]
    reference = f"{module.name}:{owner.qualname}"
    return classes.is_subclass(world, reference, _CALLED[facts.name]) and not _is_behind_queue(world, owner.name)


def _is_behind_queue(world: World, name: str) -> bool:
    """Return whether a module that names the class names a queue's listener too: then it runs in that one's thread."""
    queued = {module.name for queue in _QUEUES for module in world.index.naming(queue)}
    return bool(queued) and any(module.name in queued for module in world.index.naming(name))


def attached(world: World, module: Module, functions: Iterable[Function]) -> Iterator[Finding]:
    """Yield a finding for each call of these functions, or of the module's body, that attaches a handler that waits."""
    if not world.reports(CODE):
        return
    names = {callee.rpartition(".")[2] for callee in lookup.ATTACHING}
    keys = [Key(f"{module.name}:-1")] if not names.isdisjoint(module.facts.calls) else []
    keys += [world.standalone(module, facts) for facts in functions if not names.isdisjoint(facts.calls)]
    for key in keys:
        for made in world.summary(key).registrations:
            waiting = next(_waiting(world, made), None) if made.callee in lookup.ATTACHING else None
            if waiting is not None:
                own = not world.class_is_stub(waiting)
                shown = waiting.partition(":")[2] if own else class_name(waiting)
                text = (
                    f"{shown}.emit() blocks the event loop wherever something logs: attach a "
                    "logging.handlers.QueueHandler, and give this handler to a QueueListener"
                )
                yield Finding(line_of(made.position), column_of(made.position), CODE, text)


def _waiting(world: World, made: Registration) -> Iterator[str]:
    """Yield the classes of the handlers that a call attaches whose `emit`, of the standard library, waits."""
    given = dict(made.arguments)
    value: Value = given.get("hdlr", UNKNOWN) + registrations.parts(world, given.get("handlers", UNKNOWN))
    found = [atom.cls for atom in world.expand(value) if type(atom) is Instance]
    for reference in [*found, *_configured(given.get("config", UNKNOWN))]:
        method = classes.method(world, reference, "emit") if reference[:1] != ":" else None
        owner = world.class_of(method[0]) if method is not None else None
        if method is not None and owner is not None and markers(world, owner[0], method[1]).code == CODE:
            yield reference


def _configured(config: Value) -> Iterator[str]:
    """Yield the classes of the handlers in a literal configuration, except for those that a queue feeds."""
    handlers = [item for item in _entry(config, "handlers") if type(item) is DictAtom]
    fed = {
        name.value
        for table in handlers
        for _, handler in table.items
        for names in _entry(handler, "handlers")
        for name in _names(names)
        if type(name) is Const
    }
    for table in handlers:
        for name, handler in table.items:
            for cls in (*_entry(handler, "class"), *_entry(handler, "()")):
                if name not in fed and type(cls) is Const and isinstance(cls.value, str):
                    module, _, last = cls.value.rpartition(".")
                    yield f"{module}:{last}"


def _names(atom: Any) -> Value:
    return tuple(name for arg in atom.args for name in arg) if type(atom) is Instance else UNKNOWN


def _entry(value: Value, name: str) -> Value:
    """Return what a dict display holds under a name."""
    return tuple(
        part for atom in value if type(atom) is DictAtom for key, item in atom.items if key == name for part in item
    )
