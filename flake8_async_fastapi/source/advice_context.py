"""What an advice depends on besides the problem: where the function runs, and what is at hand there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flake8_async_fastapi.model import Site
from flake8_async_fastapi.source.advice_syntax import Shape
from flake8_async_fastapi.source.advice_uses import WEB_FRAMEWORKS


@dataclass(frozen=True, slots=True)
class Context:
    """What the advice depends on besides the problem: the function, its syntax, the imported top-level packages.

    `libraries` are those of the project, `own` those of the file. `mentions` says whether the file contains a word;
    `path` turns a step's path into the one shown; `awaits` says whether what a counterpart gives has a coroutine
    function of that name. `is_cancelled`: what awaits by anyio fails at once, as it does in a stream whose client has
    left; asyncio has submitted the work by then.
    """

    site: Site
    shape: Shape
    libraries: frozenset[str]
    own: frozenset[str]
    mentions: Callable[[str], bool]
    path: Callable[[str], str]
    awaits: Callable[[str, str], bool] = lambda twin, name: False
    is_cancelled: bool = False

    @property
    def runner(self) -> str:
        """The function that runs another one in a thread."""
        if self.is_web:
            return "run_in_threadpool"
        return "trio.to_thread.run_sync" if self.is_trio else "asyncio.to_thread"

    @property
    def is_trio(self) -> bool:
        """Whether trio runs the function: the file imports it, and neither asyncio nor a web framework."""
        return "trio" in self.own and self.own.isdisjoint({"asyncio", *WEB_FRAMEWORKS})

    @property
    def is_web(self) -> bool:
        """Whether what the web framework brings fits: the file imports it, and it works here."""
        return bool(WEB_FRAMEWORKS & self.own) and not self.is_cancelled
