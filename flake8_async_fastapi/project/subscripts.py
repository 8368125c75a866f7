"""Items under a constant or under a name that stays as it is: what `isinstance` said of `h.items[0]` holds on."""

from __future__ import annotations

from flake8_async_fastapi.project import assignments, evaluate, instances, iteration, overrides
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.values import ClassAtom, Instance, Value, instance, is_collection
from flake8_async_fastapi.source.facts import Expr

# Stands among the names that are narrowed for any item; no attribute is written like this.
NARROWED = "["
_READING = frozenset({"append", "copy", "count", "get", "index", "items", "keys", "values"})


def value_of(frame: Frame, expr: Expr, env: Env) -> Value:
    """Return what `container[index]` can be."""
    value = evaluate.evaluate(frame, expr[2], env)
    if type(expr[3]) is list and expr[3][0] == "sl":
        for part in expr[3][1]:
            evaluate.evaluate(frame, part, env)
        return value
    found = iteration.item(frame, value, evaluate.evaluate(frame, expr[3], env), expr[1], expr)
    if NARROWED in frame.narrowed and (narrowed := env.get(_path_of(expr))) is not None:
        return narrowed
    found = _under_class(frame, expr, found, env)
    if len(found) > 1 and frame.key.bound:
        found = overrides.below_own(frame, found)
    return iteration.undecided(expr[3], found)


def _under_class(frame: Frame, expr: Expr, found: Value, env: Env) -> Value:
    """Return the object that `made[cls]` is where the function puts `cls()` there: other items are of other classes."""
    key = env.get(expr[3]) if type(expr[3]) is str and found and frame.facts is not None else None
    if not key or len(key) != 1 or type(key[0]) is not ClassAtom or frame.facts is None:
        return found
    if any([type(atom) is not Instance or atom.cls == key[0].cls for atom in found]):
        return found
    path, body = evaluate.path_of(expr[2]), frame.module.body(frame.facts.index)
    made = [item for into, under, item in assignments.puts_items(body) if (into, under) == (path, expr[3])]
    is_own = bool(made) and all([type(item) is list and item[0] == "c" and item[2] == expr[3] for item in made])
    return instance(key[0].cls, exact=True) if is_own else found


def _path_of(expr: Expr) -> str:
    """Return the key under which an item's narrowed value is kept: "h.items.[0]"; "" where nobody can say which."""
    owner, index = evaluate.path_of(expr[2]), expr[3]
    if type(index) is list and index[0] == "k":
        # A dot would part the key.
        index = repr(index[1]) if "." not in str(index[1]) else ""
    return f"{owner}.[{index}]" if owner and index and type(index) is str else ""


def narrow(frame: Frame, subject: Expr, wanted: Value, env: Env) -> Env:
    """Return an environment in which an item of a container that a name holds is of one of the wanted classes."""
    path = _path_of(subject) if type(subject) is list and subject[0] == "s" else ""
    world = frame.world
    held = world.expand(evaluate.unnoted(frame, subject[2], env)) if path else ()
    # Objects of other classes may give another item each time.
    if not held or not all(map(is_collection, held)):
        return env
    kept = instances.kept(frame, world.expand(evaluate.unnoted(frame, subject, env)), wanted)
    if kept:
        frame.note_path(path)
        frame.narrowed.add(NARROWED)
        if type(subject[3]) is str:
            frame.paths.setdefault(subject[3], set()).add(path)
        env[path] = kept
    return env


def forget(frame: Frame, container: Expr, env: Env) -> None:
    """Take what is known of a container's items out of an environment: one of them was put in or taken out."""
    if NARROWED in frame.narrowed:
        owner = evaluate.path_of(container)
        for path in frame.paths.get(owner, ()):
            if path.startswith(f"{owner}.["):
                env.pop(path, None)


def forget_by_call(frame: Frame, function: Expr, env: Env) -> None:
    """Forget what is known of a container's items where a method of it that may change them is called."""
    if type(function) is list and function[0] == "a" and function[3] not in _READING:
        forget(frame, function[2], env)
