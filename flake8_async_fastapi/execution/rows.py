"""The shape of a row of the execution table.

Names are qualified as the stub files of the catalogue have them; a class stands for its constructor. `sync` is where
a plain `def` runs; an `async def` runs on the loop wherever it is awaited, so no row says it:

* "loop": on the event loop, where a blocking call stalls every request,
* "thread": in a worker thread, another thread or another process,
* "caller": wherever the code runs that made the call, so on the loop when that is an `async def`.

`accepts_sync` is true where declaring the function with plain `def` moves it to a thread. `of` limits a row to data
of a "request" or a "response": there the framework validates and serializes on the loop; a model that the
application builds by itself does so wherever that happens.
"""

from __future__ import annotations

from typing import NamedTuple


class Hook(NamedTuple):
    """A call that hands a callable over.

    `takes` is the parameter that takes it: a name of the signature (also one that only `**kwargs` accepts),
    "*name" for each element of a list or tuple, "values:name" for each value of a dict, "return" for the function
    below the decorator that this call returns. Where `role` is "stream" or "context manager" the parameter is the
    generator or context manager itself, and `sync` is where its body runs. A class is handed over as a callable too:
    its constructor runs there, and for the roles "middleware" and "ASGI app" its `__call__` as well.

    `label` is what a message calls the place. Its fields are the call's parameters, `{method}` (the HTTP methods, upper
    case) and `{name}` (the function's name); an empty label stands for "{role} {name}". `gives` is the class of the
    first argument that the function is called with, where the framework decides that. Where `target` names a class, the
    row is about calls whose argument `target` is an object of it. `exempt` begins the codes of what does not block
    there, "" for none.
    """

    callee: str
    takes: str
    sync: str
    role: str
    accepts_sync: bool
    label: str = ""
    of: str = ""
    gives: str = ""
    target: str = ""
    exempt: str = ""

    @property
    def key(self) -> str:
        """Name the row, for tests and messages: "starlette.routing.Route(endpoint)"."""
        return f"{self.callee}({self.takes})"


class Override(NamedTuple):
    """A method that the framework calls on a class of the application, derived from `base`; `gives` as above."""

    base: str
    method: str
    sync: str
    role: str
    accepts_sync: bool = False
    of: str = ""
    gives: str = ""

    @property
    def key(self) -> str:
        """Name the row: "starlette.endpoints.HTTPEndpoint.get"."""
        return f"{self.base}.{self.method}"


class Marked(NamedTuple):
    """A function or method that the framework calls because of a decorator, written with or without a call."""

    decorator: str
    sync: str
    role: str
    of: str = ""

    @property
    def key(self) -> str:
        """Name the row: "@pydantic.fields.computed_field"."""
        return f"@{self.decorator}"
