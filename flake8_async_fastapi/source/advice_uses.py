"""Async counterparts: reading the catalogue's notation, choosing one, writing it with the user's own names."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flake8_async_fastapi.source.advice_syntax import Spot
from flake8_async_fastapi.source.advice_tables import ITERATED, RUN_BY_TRIO, TRIO
from flake8_async_fastapi.source.facts import AFTER_FIELDS

WEB_FRAMEWORKS = frozenset({"fastapi", "starlette"})
# FastAPI cannot be installed without these two, so they are at hand wherever it is.
WEB_COMPANIONS = frozenset({"anyio", "starlette"})
# Coroutine functions whose result is an async context manager: `async with await f() as x`.
AWAITED_MANAGERS = frozenset(
    {
        "anyio.connect_tcp",
        "anyio.connect_unix",
        "anyio.open_file",
        "anyio.open_process",
        "anyio.Path.open",
        "psycopg.AsyncConnection.connect",
    }
)
# What these give is used in another way than what the blocking call gave: its methods are coroutines, or other ones.
_OTHER_RESULTS = frozenset(
    {
        "RedisCluster",
        "create_subprocess_exec",
        "create_subprocess_shell",
        "from_url",
        "open",
        "open_connection",
        "open_file",
        "open_tcp_stream",
        "open_unix_connection",
        "run_process",
    }
)
# What gives a file, on which nothing but coroutines can be called.
_FILES = frozenset({"open", "open_file", "NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryFile"})
# Their responses have attributes that those of other HTTP clients do not have.
_OTHER_RESPONSES = frozenset({"http", "httplib2", "urllib", "urllib3"})
_DOTTED = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")
_AWAITED_METHOD = re.compile(r"await ([^\W\d][\w.]*)\.(\w+)(\(.*\))")
# What a coroutine gave is awaited in turn: `await (await collection.aggregate(...)).to_list()`.
_AWAITED_TWICE = re.compile(r"await \((await [^()]+\(\.\.\.\))\)(\.\w+\(\))")
# Of what was awaited, coroutine functions too: one of them that is called at once takes the place of the last.
_AWAITED_LAST = re.compile(r"\.(close|next|to_list|try_next)\(.*\)")
_CALLED = re.compile(r"\.(\w+)\(.*\)")
# An object that is entered: `async with lock`.
_ENTERED_OBJECT = re.compile(r"async with \w+")
_ASYNC_FOR = re.compile(r"async for (.+?) in (.+)")
# The twins of modal are attributes of the methods: `f.map.aio(...)`.
_CALL = re.compile(r"\w+\.((\w+)(?:\.aio)?)(\(.*\))")
_ARGUMENTS = "(...)"
LONGEST_CODE = 40


@dataclass(frozen=True, slots=True)
class Use:
    """One async counterpart: `code` as to be written, `cls` the qualified class its variable is of ("" if none)."""

    code: str
    cls: str = ""

    @property
    def function(self) -> str:
        """What the code awaits, without its arguments."""
        return self.code.partition("(")[0]

    @property
    def package(self) -> str:
        """The top-level package that must be there; the empty text if the code does not say."""
        return _head(self.cls) or _head(_subject(self.code))


def _subject(code: str) -> str:
    return re.sub(r"^(\(?await |async with await |async with |async for .*? in )", "", code.strip())


def _head(text: str) -> str:
    match = _DOTTED.match(text)
    return match.group().partition(".")[0] if match else ""


def parse_use(text: str) -> Use:
    """Read one `use=` of the catalogue (its grammar: docs/catalogue.md); unknown notation is kept as code."""
    text = " ".join(text.split())
    before, found, after = text.rpartition(" with ")
    if found and before != "async" and _DOTTED.fullmatch(after):
        return Use(before, after)
    if not _DOTTED.fullmatch(text) or "." not in text:
        return Use(text)
    owner, _, method = text.rpartition(".")
    if _is_class(owner) and not _is_class(text):
        return Use(f"await client.{method}{_ARGUMENTS}", owner)
    if _is_class(text):
        return Use("", text)
    return Use(f"await {text}{_ARGUMENTS}")


def _is_class(dotted: str) -> bool:
    return dotted.rpartition(".")[2].lstrip("_")[:1].isupper()


def _is_function(dotted: str) -> bool:
    """Whether a name is that of a function of the standard library, called on its module and on no object."""
    owner = dotted.rpartition(".")[0]
    return _head(owner) in sys.stdlib_module_names and not _is_class(owner)


def is_constructor(name: str) -> bool:
    """Whether a step of a chain is the making of an object, or what follows when its fields are set."""
    return _is_class(name) or name.rpartition(".")[2] in AFTER_FIELDS


def is_method(name: str) -> bool:
    """Whether a qualified name is that of a method: in front of its last part stands a class."""
    return "." in name and _is_class(name.rpartition(".")[0])


def available(use: Use, libraries: frozenset[str], library: str) -> bool:
    """Whether the project has what `use` needs: it imports it, has it anyway, or needs nothing new for it."""
    package = use.package
    if package in libraries or package == library or package in sys.stdlib_module_names:
        return True
    if package in WEB_COMPANIONS:
        return bool(WEB_FRAMEWORKS & libraries)
    # `await upload.read()`: the head is a variable, of a class that the user has in hand already.
    return not use.cls and "." in use.code and package in {"upload", "file"}


def choose(uses: Sequence[str], libraries: frozenset[str], library: str) -> Use | None:
    """Return the first counterpart whose library is in use (`library`: the blocking one's own), else the first."""
    parsed = [parse_use(text) for text in uses]
    fitting = (use for use in parsed if available(use, libraries, library))
    return next(fitting, parsed[0] if parsed else None)


def on_trio(uses: Sequence[str]) -> tuple[str, ...]:
    """Return the counterparts that work where trio runs the coroutines, trio's own in place of asyncio's."""
    own = [re.sub(r"\basyncio\.\w+", lambda found: TRIO.get(found.group(), found.group()), text) for text in uses]
    return tuple(text for text in own if parse_use(text).package in RUN_BY_TRIO)


def write_use(use: Use, spot: Spot, name: str, awaits: Callable[[str, str], bool]) -> str:
    """Return the advice `use "..." with ...` for the expression `spot`, called `name`, in the user's own words.

    `awaits` says whether what a counterpart gives has a coroutine function of that name.
    """
    use = _on_iterated(use, spot)
    if twice := _AWAITED_TWICE.fullmatch(use.code):
        return _write_twice(Use(twice.group(1), use.cls), twice.group(2), spot, name)
    if spot.form == "with":
        return _write_with(use, spot, name)
    if spot.form in ("for", "comprehension") or use.code.startswith("async for "):
        return _write_for(use, spot, name)
    code, cls = _own_words(use, spot, name)
    if spot.tail and code.startswith("(await ") and _gives_the_same(use, name):
        code += spot.tail
    elif spot.tail and code.startswith("await ") and _gives_the_same(use, name):
        last = _CALLED.fullmatch(spot.tail)
        waits = last is not None and awaits(qualified(use), last.group(1))
        code = f"{'await ' if waits else ''}({code}){spot.tail}"
    elif (spot.target or spot.listed) and code.startswith("await ") and awaits(qualified(use), "__aiter__"):
        code = _each(spot, spot.target or "row", code)
    if not code:
        return f"use {cls}"
    return f'use "{code}"' + _with(cls)


def _on_iterated(use: Use, spot: Spot) -> Use:
    """Return a counterpart that fetches all items as one of what is iterated, by the user's own words.

    Of a call that is what the asynchronous one gives only where nothing is sent before the items are asked for.
    """
    own = spot.iterated if "'" in spot.iterated else spot.iterated.replace('"', "'")
    fetches = _AWAITED_METHOD.fullmatch(use.code)
    if fetches is None or "." in fetches.group(1) or not own or '"' in own or len(own) > LONGEST_CODE:
        return use
    if "(" in own and fetches.group(2) != "to_list":
        return use
    return Use(f"await {own}.{fetches.group(2)}{fetches.group(3)}", use.cls)


def then(use: Use, spot: Spot, awaits: Callable[[str, str], bool]) -> str:
    """Return what is to be awaited of what a counterpart gives, where the variable that keeps that is used."""
    given = qualified(use) if spot.later else ""
    ways = ['"async for"'] if ITERATED in spot.later and awaits(given, "__aiter__") else []
    calls = [call for call in spot.later if awaits(given, call.partition("(")[0].rpartition(".")[2])]
    ways += [f'"await {call}"' for call in calls[:2]]
    return f", then {' and '.join(ways)}" if ways else ""


def qualified(use: Use) -> str:
    """Return the qualified name of what is awaited, "" where it is reached by more than one attribute."""
    if not use.cls:
        return _subject(use.function)
    method = _AWAITED_METHOD.fullmatch(use.code)
    return f"{use.cls}.{method.group(2)}" if method and "." not in method.group(1) else ""


def _write_twice(use: Use, last: str, spot: Spot, name: str) -> str:
    code, cls = _own_words(use, spot, name)
    if spot.form == "with":
        return f'use "async with {code}{f" as {spot.target}" if spot.target else ""}"' + _with(cls)
    if _AWAITED_LAST.fullmatch(spot.tail):
        last = spot.tail
    return f'use "await ({code}){last}"' + _with(cls)


def _gives_the_same(use: Use, name: str) -> bool:
    """Whether what is done with the blocking call's value can be done with the counterpart's."""
    library = _head(name)
    if library in _OTHER_RESPONSES and use.package != library:
        return False
    return use.function.rpartition(".")[2] not in _OTHER_RESULTS


def is_awaited(use: Use) -> bool:
    """Whether a counterpart needs an `await`: an option of a query (`options(selectinload(User.orders))`) does not."""
    return bool(use.cls) or _subject(use.code) != use.code


def gives_file(use: Use) -> bool:
    """Whether a counterpart gives an asynchronous file, which what expects a plain one cannot read."""
    return _subject(use.function).rpartition(".")[2] in _FILES


def twin(use: Use, name: str) -> str:
    """Return the qualified name of a counterpart that is a method of the very class of a blocking one, else ""."""
    match = _AWAITED_METHOD.fullmatch(use.code)
    if match is None or use.cls != name.rpartition(".")[0]:
        return ""
    path = match.group(1).partition(".")[2]
    return f"{use.cls}.{path}.{match.group(2)}" if path else f"{use.cls}.{match.group(2)}"


def _with(cls: str) -> str:
    return f" with {cls}" if cls else ""


def _own_words(use: Use, spot: Spot, name: str) -> tuple[str, str]:
    match = _AWAITED_METHOD.fullmatch(use.code)
    if match is None or not use.cls or not spot.receiver:
        return _arguments(use.code, spot), use.cls
    method, arguments = match.group(2), match.group(3)
    owner = name.rpartition(".")[0]
    if match.group(1).partition(".")[2] == spot.method:
        # The twin is an attribute of the very method: `f.remote.aio(...)`.
        return f"await {spot.receiver}.{spot.method}.{method}{_arguments(arguments, spot)}", ""
    if use.cls.endswith(".UploadFile"):
        # The blocking method is that of the file inside of the upload.
        upload, _, attribute = spot.receiver.rpartition(".")
        if upload and attribute == "file":
            return f"await {upload}.{method}{_arguments(arguments, spot)}", ""
        return _arguments(use.code, spot), use.cls
    if owner == use.cls:
        # The twin is a method of the very object (or class) in the user's hand: nothing to import.
        return f"await {spot.receiver}.{method}{_arguments(arguments, spot)}", ""
    if method != spot.method or not _is_class(owner):
        return use.code, use.cls
    cls, twin_cls = (name.rpartition(".")[2] for name in (owner, use.cls))
    if spot.receiver.rpartition(".")[2] == cls:
        # Called on the class itself, which its twin stands for.
        return (f"await {twin_cls}.{method}{_arguments(arguments, spot)}" if cls in twin_cls else use.code), use.cls
    if receiver := _receiver(match.group(1).partition(".")[2], spot.receiver):
        return f"await {receiver}.{method}{_arguments(arguments, spot)}", use.cls
    return use.code, use.cls


def _receiver(path: str, receiver: str) -> str:
    """Return the user's object with the attributes `path` that the counterpart is reached by, "" if it cannot be told.

    Some are the same on an asynchronous client, others have to be put in: `client.models` becomes `client.aio.models`.
    """
    wanted, written = path.split(".") if path else [], receiver.split(".")
    while wanted and len(written) > 1 and wanted[-1] == written[-1]:
        del wanted[-1], written[-1]
    if not wanted:
        return receiver
    kept = receiver[len(".".join(written)) :]
    return ".".join([*written, *wanted]) + kept if kept and written != ["self"] else ""


def _arguments(code: str, spot: Spot) -> str:
    named = code == _ARGUMENTS or code.endswith(f".{spot.method}{_ARGUMENTS}")
    if spot.callee and spot.method and not spot.has_arguments and named:
        return code.removesuffix(_ARGUMENTS) + "()"
    return code


def _write_with(use: Use, spot: Spot, name: str) -> str:
    target = f" as {spot.target}" if spot.target else ""
    if not use.code:
        return f'use "async with {use.cls}{_ARGUMENTS}{target}"'
    if _ENTERED_OBJECT.fullmatch(use.code):
        return _write_entered(use, spot, target)
    if use.code.startswith("async with "):
        return f'use "{use.code}{target if " as " not in use.code else ""}"' + _with(use.cls)
    method = _AWAITED_METHOD.fullmatch(use.code)
    if _subject(use.code).partition("(")[0] in AWAITED_MANAGERS:
        return f'use "async with {use.code}{target}"' + _with(use.cls)
    if method and f"{use.cls}.{method.group(2)}" in AWAITED_MANAGERS:
        code, cls = _own_words(use, spot, name)
        return f'use "async with {code}{target}"' + _with(cls)
    return f'use "{use.code}"' + _with(use.cls)


def _write_entered(use: Use, spot: Spot, target: str) -> str:
    """Return the advice to enter an object asynchronously: by the user's name for it, or by what makes it there."""
    if not spot.callee:
        own = spot.text if spot.text.replace(".", "").isidentifier() else use.code.removeprefix("async with ")
        return f'use "async with {own}{target}"' + _with(use.cls)
    arguments = _ARGUMENTS if spot.has_arguments else "()"
    if _is_class(spot.callee):
        return f'use "async with {use.cls}{arguments}{target}"'
    if '"' in spot.outline or not 0 < len(spot.outline) <= LONGEST_CODE:
        return f'use "{use.code}{target}"' + _with(use.cls)
    return f'use "async with {spot.outline}{arguments}{target}"' + _with(use.cls)


def _namesakes(method: str) -> tuple[str, ...]:
    """Return what the asynchronous twin of a method may be called on the object in hand, or on one like it."""
    return method, f"a{method}", f"{method}_async", f"async_{method}"


def _write_for(use: Use, spot: Spot, name: str) -> str:
    match = _ASYNC_FOR.fullmatch(use.code)
    if match is None and use.code:
        return f'use "{use.code}"' + _with(use.cls)
    iterable = match.group(2) if match else "..."
    call = _CALL.fullmatch(iterable)
    if call and spot.receiver and call.group(2) in _namesakes(spot.method) and not _is_function(name):
        iterable = f"{spot.receiver}.{call.group(1)}{_arguments(call.group(3), spot)}"
    elif call is None and spot.form != "call" and 0 < len(spot.text) <= LONGEST_CODE and '"' not in spot.text:
        iterable = spot.text
    target = spot.target or (match.group(1) if match else "item")
    return f'use "{_each(spot, target, iterable)}"' + _with(use.cls)


def _each(spot: Spot, target: str, iterable: str) -> str:
    """Return the asynchronous iteration: in a list where what gets the items goes through them plainly."""
    loop = f"async for {target} in {iterable}"
    begin = "..." if spot.listed == "generator" else target
    return f"[{begin} {loop}]" if spot.listed else loop
