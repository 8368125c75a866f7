"""Modules imported by a name that is put together: `import_module(f"{__name__}.views")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import evaluate, scopes
from flake8_async_fastapi.project.values import UNKNOWN, Const, Value
from flake8_async_fastapi.source.facts import Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Env, Frame

# The name of the module that an expression stands in.
_OWN = "__name__"


def import_module(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`importlib.import_module("package.module")`; what a name that is worked out would be, nobody knows.

    But for that of a module below the package at hand, `__name__ + ".module"`.
    """
    names = made.positional[0] if made.positional else made.keywords.get("name", UNKNOWN)
    name = names[0].value if len(names) == 1 and type(names[0]) is Const else _below(frame, made)
    if not isinstance(name, str) or not name.strip("."):
        return UNKNOWN
    plain = name.lstrip(".")
    level = len(name) - len(plain)
    if level and frame.world.modules.resolve(plain, level, frame.module) is None:
        return UNKNOWN
    return scopes.imported(frame.world, frame.module, ["i", plain, None, level])


def _below(frame: Frame, made: Request) -> str | None:
    """Return ".module" for a name that begins with that of the package at hand, None for any other."""
    written = made.expr[3] if type(made.expr) is list and made.expr[0] == "c" else None
    if not written or made.env is None or not frame.module.is_package:
        return None
    text = _text(frame, written[0], made.env)
    return text.removeprefix(_OWN) if text is not None and text.startswith(f"{_OWN}.") else None


def _text(frame: Frame, expr: Expr, env: Env) -> str | None:
    """Return a text that is put together, with `__name__` as it is written; None where a part is not known."""
    if expr == _OWN:
        return _OWN
    if type(expr) is list and expr[0] == "f" and len(expr) > 3 and expr[3]:
        return _joined(frame, expr[3], env)
    if type(expr) is list and expr[0] == "b" and expr[2] == "Add":
        return _joined(frame, expr[3:5], env)
    value = evaluate.unnoted(frame, expr, env)
    known = value[0].value if len(value) == 1 and type(value[0]) is Const else None
    return known if isinstance(known, str) else None


def _joined(frame: Frame, parts: list[Expr], env: Env) -> str | None:
    texts = [_text(frame, part, env) for part in parts]
    return None if None in texts else "".join([text for text in texts if text is not None])
