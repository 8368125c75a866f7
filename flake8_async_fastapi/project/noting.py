"""Calls that hand functions over to a framework, noted where they are evaluated; `registrations` collects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.execution import lookup
from flake8_async_fastapi.project import arguments, calls, classes, signatures
from flake8_async_fastapi.project.frame import Frame, Registration
from flake8_async_fastapi.project.values import UNKNOWN, ClassAtom, DictAtom, FunctionAtom, Instance, Value

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request


def note(frame: Frame, atom: FunctionAtom, made: Request) -> None:
    """Note a call of a stub's function that the execution table knows."""
    noted = frame.world.noted
    callee = noted.get(atom.ref)
    if callee is None:
        module, _ = frame.world.function_of(atom.ref)
        callee = frame.world.reference_of(atom.ref).replace(":", ".", 1) if module.is_stub else ""
        callee = noted[atom.ref] = callee if callee in lookup.noted_calls() else ""
    if callee:
        _note(frame, callee, atom, made)


def note_construction(frame: Frame, atom: ClassAtom, made: Request) -> None:
    """Note the construction of a stub's class whose result is made without a look at its constructor."""
    found = classes.method(frame.world, atom.cls, "__init__")
    if found is not None:
        note(frame, FunctionAtom(frame.world.function_ref(*found), (Instance(atom.cls),)), made)


def _note(frame: Frame, callee: str, atom: FunctionAtom, made: Request) -> None:
    module, facts = frame.world.function_of(atom.ref)
    if calls.is_overloaded(facts):
        # All signatures name what is handed over alike; the one that has a place for all arguments is meant.
        facts = max(signatures.of(module, facts), key=lambda option: len(arguments.bind(option, atom, made)))
    bound: dict[str, Value] = {}
    rest = {param.name for param in facts.params if param.kind == "**"}
    for name, value in arguments.bind(facts, atom, made).items():
        if name in rest and len(value) == 1 and type(value[0]) is DictAtom:
            bound.update((key, item) for key, item in value[0].items if isinstance(key, str))
        elif name != "self":
            bound[name] = value
    found = Registration(callee, made.position, made.expr, atom.bound or UNKNOWN, tuple(bound.items()))
    frame.registrations[made.position, callee] = found
    frame.noted += 1


def note_applied(frame: Frame, made: Request) -> None:
    """Note what a decorator is called with that another call has just made: `app.on_event("startup")(load)`.

    Both calls begin in one place. A function that is called further on was handed over before.
    """
    inner = made.expr[2] if made.expr is not None and made.positional else None
    if type(inner) is not list or inner[0] != "c":
        return
    for key, noted in list(frame.registrations.items()):
        if key[0] == inner[1] and "return" not in dict(noted.arguments):
            given = (*noted.arguments, ("return", made.positional[0]))
            frame.registrations[key] = noted._replace(arguments=given)
