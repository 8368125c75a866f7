"""The data that the rooms hand to each other: frozen, without behaviour."""

from __future__ import annotations

from dataclasses import dataclass, field

# What a helper may need that another thread does not have, in the words of a message.
LOOP = "the running event loop"
CONTEXT = "the context of its caller"
THREAD = "the thread of its caller"


@dataclass(frozen=True, slots=True)
class Step:
    """One call on the way to a blocking call: `name` is written at `path`:`line` (1-based).

    `iterates`: it is the last step, and iterating what has that name blocks. `stays_plain`: what runs there could not
    be a coroutine function, since whoever calls it does not await: a property, a validator. `hands_on`: it
    opens a file that is given to something there.
    """

    name: str
    path: str
    line: int
    iterates: bool = False
    stays_plain: bool = False
    hands_on: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """A function of the linted file that runs on the event loop.

    `first_line` counts the decorators in, `line` is that of the `def`, `last_line` the body's last (all
    1-based). `role` is a role of `execution.table` ("endpoint", "dependency", "coroutine", ...), `label`
    what a message calls the place: "GET /items", "async def service", "startup handler load". `accepts_sync` is
    true where whoever calls the function would accept a plain `def` and run it in a thread. `exempt` begins the codes
    of what does not block there, "" for none.
    """

    name: str
    first_line: int
    line: int
    last_line: int
    role: str
    label: str
    is_async: bool
    accepts_sync: bool
    exempt: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What the analysis found: the expression at `line`:`column` (as in `ast`: 1-based, UTF-8 bytes) blocks.

    `name` is what is called there, as a message shows it ("requests.get", "load_user"). `chain` is empty for a
    direct call, else the calls from the helper down to the blocking one. `uses` are the catalogue's async
    counterparts, in its order of preference; empty when it knows none. `kind` is "call", "with", "for",
    "attribute" or "operator", the syntax that blocks, or "coroutine": an awaited function that blocks inside.
    `needs` is what a function on the way needs that another thread does not have, so that it cannot move into one, ""
    for nothing. `twin` is the name of the coroutine function that the project has beside the helper, "" for none.
    `beside` are further calls that begin in the same place and are of the same code, as in `open(x).load()`: their
    names, and whether they have a counterpart. `locked`: it stands in a `with` that
    holds a thread lock, which no `await` may stand in. `stays_plain`: plain functions call the helper, too, so that it
    cannot become a coroutine function. `gives_plain`: what the helper returns is nothing that can be awaited.
    """

    line: int
    column: int
    code: str
    name: str
    chain: tuple[Step, ...] = ()
    uses: tuple[str, ...] = ()
    kind: str = "call"
    needs: str = ""
    twin: str = ""
    beside: tuple[tuple[str, bool], ...] = ()
    locked: bool = False
    stays_plain: bool = False
    gives_plain: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One report: `line` is 1-based, `column` 0-based in UTF-8 bytes, both as in `ast`; `message` is one line."""

    line: int
    column: int
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything found in one file."""

    path: str
    findings: tuple[Finding, ...] = field(default=())
