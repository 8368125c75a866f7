"""What runs where a `with` block is left: `closing(thing)`, and what an `ExitStack` was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import attributes, calls, classes, evaluate
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.project.values import NONE, Instance, Value

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request


def close(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`with closing(thing)`: `thing.close()` runs at the end."""
    for receiver in atom.bound or ():
        for thing in frame.world.expand(receiver.args[0]) if type(receiver) is Instance and receiver.args else ():
            if type(thing) is Instance:
                method = attributes.of_instance(frame, thing, "close", made.position)
                calls.call(frame, method, calls.request(made.position, kind="with", text=made.text))
    return None


def callback(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`stack.callback(function, *args)`: the function runs with these arguments at the end."""
    if made.positional and _is_left_here(frame, made):
        text = evaluate.path_of(made.expr[3][0]) or "callback"
        later = made._replace(positional=made.positional[1:], text=text, expr=None)
        calls.call(frame, made.positional[0], later)
    return None


def push(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`stack.push(manager)`: its `__exit__` runs at the end, or the function itself if it is none."""
    if made.positional and _is_left_here(frame, made):
        text = evaluate.path_of(made.expr[3][0]) or "push"
        for item in frame.world.expand(made.positional[0]):
            is_manager = type(item) is Instance and classes.method(frame.world, item.cls, "__exit__") is not None
            called = attributes.of_instance(frame, item, "__exit__", made.position) if is_manager else (item,)
            calls.call(frame, called, calls.request(made.position, NONE, NONE, NONE, text=text))
    return None


def _is_left_here(frame: Frame, made: Request) -> bool:
    """Whether a stack is a variable of the function at hand, which hands it over to nobody by `pop_all`."""
    facts = frame.facts
    if facts is None or made.expr is None or type(made.expr[2]) is not list or "pop_all" in facts.calls:
        return False
    owner = made.expr[2][2]
    return type(owner) is str and owner in (made.env or {}) and all(param.name != owner for param in facts.params)
