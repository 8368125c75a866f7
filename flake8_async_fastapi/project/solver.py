"""Questions whose answers can depend on each other in circles: each is worked out once, whatever the order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

_ENDLESS = 1 << 60
# Circles come to rest after two or three rounds; a limit keeps a wrong turn from costing the run.
_MOST_ROUNDS = 4


class Solver:
    """Answers to questions, worked out when first asked for and kept.

    A question met again while it is being answered counts as "nothing known" at first. When the outermost
    question of such a circle is answered, those that were answered with something that has changed since are worked
    out again with what is known now, until nothing changes: the smallest common solution, which does not depend on
    the order of questions.
    """

    def __init__(self) -> None:
        self._done: dict[Any, Any] = {}
        # Questions being answered, with their depth; what they count as when they are met again; which were.
        self._active: dict[Any, int] = {}
        self._provisional: dict[Any, Any] = {}
        self._met: dict[Any, None] = {}
        # Answers that rest on a question still open, with the depth of the outermost one; in the order of answering.
        self._tentative: dict[Any, tuple[Any, int]] = {}
        self._tentative_keys: list[Any] = []
        self._lowest = _ENDLESS
        # Which open questions each open question asked.
        self._reads: dict[Any, dict[Any, None]] = {}
        self._reader: dict[Any, None] = {}

    def solve(self, key: Any, work: Callable[[], T]) -> T:
        """Return the answer to a question; `work` works it out. Inside a circle the answer can be `()` for a while."""
        answer: T
        if key in self._done:
            answer = self._done[key]
            return answer
        if self._active:
            self._reader[key] = None
        if key in self._tentative:
            answer, lowest = self._tentative[key]
            self._lowest = min(self._lowest, lowest)
            return answer
        depth = self._active.get(key)
        if depth is not None:
            self._lowest = min(self._lowest, depth)
            self._met[key] = None
            answer = self._provisional.get(key, ())
            return answer
        return self._work(key, work)

    def is_settled(self, key: Any) -> bool:
        """Return whether a question has its final answer."""
        return key in self._done

    def state_of_work(self) -> tuple[int, int, dict[Any, None]]:
        """Return where the work stands, for `return_to`."""
        return len(self._active), self._lowest, self._reader

    def return_to(self, state: tuple[int, int, dict[Any, None]]) -> None:
        """Drop the questions that an exception left open since `state`."""
        depth, self._lowest, self._reader = state
        while len(self._active) > depth:
            self._active.popitem()

    def _work(self, key: Any, work: Callable[[], T]) -> T:
        depth = len(self._active)
        self._active[key] = depth
        outer, reader = self._lowest, self._reader
        mark = len(self._tentative_keys)
        answer = self._round(key, work)
        rounds = 1
        while self._lowest == depth and rounds < _MOST_ROUNDS and self._is_unsettled(key, answer, mark):
            answer = self._round(key, work)
            rounds += 1
        self._reader = reader
        del self._active[key]
        if self._lowest >= depth:
            self._commit(key, answer, mark)
            self._lowest = outer
        else:
            self._tentative[key] = (answer, self._lowest)
            self._tentative_keys.append(key)
            self._lowest = min(outer, self._lowest)
        return answer

    def _round(self, key: Any, work: Callable[[], T]) -> T:
        self._lowest = _ENDLESS
        self._reader = self._reads[key] = {}
        return work()

    def _is_unsettled(self, key: Any, answer: Any, mark: int) -> bool:
        """Return whether a question was met with another answer than it has now; forget what that answer led to."""
        changed = []
        for met in list(self._met):
            kept = (answer,) if met == key else self._tentative.get(met)
            if kept is None:
                continue
            del self._met[met]
            if self._provisional.get(met, ()) != kept[0]:
                self._provisional[met] = kept[0]
                changed.append(met)
        if changed:
            self._forget_readers(changed, mark)
        return bool(changed)

    def _forget_readers(self, changed: list[Any], mark: int) -> None:
        """Forget the answers, given since `mark`, that rest on one of the changed ones over any number of steps."""
        members = self._tentative_keys[mark:]
        readers: dict[Any, list[Any]] = {}
        for member in members:
            for read in self._reads[member]:
                readers.setdefault(read, []).append(member)
        stale: dict[Any, None] = {}
        waiting = list(changed)
        while waiting:
            for reader in readers.get(waiting.pop(), ()):
                if reader not in stale:
                    stale[reader] = None
                    waiting.append(reader)
        for member in stale:
            self._provisional[member] = self._tentative.pop(member)[0]
        self._tentative_keys[mark:] = [member for member in members if member not in stale]

    def _commit(self, key: Any, answer: Any, mark: int) -> None:
        """Keep an answer, and those that depended on it only."""
        self._done[key] = answer
        for member in self._tentative_keys[mark:]:
            self._done[member] = self._tentative.pop(member)[0]
            self._close(member)
        del self._tentative_keys[mark:]
        self._close(key)

    def _close(self, key: Any) -> None:
        self._reads.pop(key, None)
        self._provisional.pop(key, None)
        self._met.pop(key, None)
