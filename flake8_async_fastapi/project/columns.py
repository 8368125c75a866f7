"""Columns of database models that are never empty in a row: an object where one is was made, not read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import classes, evaluate, hints, loading
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.names import called_name
from flake8_async_fastapi.project.values import Instance, without_none
from flake8_async_fastapi.source.facts import Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World

_NAMES = frozenset({"mapped_column", "Column"})
# Numbers can be 0 and flags false; a text that has to be there is hardly ever empty.
_FILLED = frozenset({"builtins:str", "datetime:datetime", "datetime:date", "uuid:UUID"})
_OPTIONS = frozenset({"default", "insert_default", "server_default"})
_TRUE = ["k", True]


def without_loading(frame: Frame, test: Expr, env: Env) -> Env:
    """Return what holds where an attribute, or `getattr(row, "name", None)`, is empty.

    What has no value in such a column did not come from the database, and its relations load nothing.
    """
    owner, name = _parts(test)
    path = evaluate.path_of(owner)
    if not path:
        return env
    value = frame.world.expand(evaluate.unnoted(frame, owner, env))
    rows = without_none(value)
    if not rows or not all(loading.mark_of(atom) and _is_filled(frame.world, atom, name) for atom in rows):
        return env
    frame.note_path(path)
    return {**env, path: loading.without_marks(value)}


def _parts(test: Expr) -> tuple[Expr, str]:
    """Return what an attribute is read of, and its name; nothing for other conditions."""
    if type(test) is list and test[0] == "a":
        return test[2], test[3]
    if type(test) is list and test[0] == "c" and test[2] == "getattr" and len(test[3]) > 1 and test[3][1][0] == "k":
        return test[3][0], str(test[3][1][1])
    return None, ""


def _is_filled(world: World, atom: Instance, name: str) -> bool:
    """Return whether a model declares a text or time by that name which no row leaves out, and nothing else gives."""
    found = classes.find(world, atom.cls, name) or []
    owner = world.class_of(found[0].owner) if found else None
    if owner is None or len(found) != 1 or found[0].binding[0] != ":":
        return False
    annotation, made = found[0].binding[1:3]
    declared: tuple[Any, ...] = hints.value_of(world, owner[0], annotation, ())
    if len(declared) != 1 or type(declared[0]) is not Instance or declared[0].cls not in _FILLED:
        return False
    if type(made) is not list or made[0] != "c" or called_name(made) not in _NAMES:
        return False
    options = dict(made[4])
    return None not in options and options.get("nullable") != _TRUE and _OPTIONS.isdisjoint(options)
