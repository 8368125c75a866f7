"""The garbage collector, kept from searching what the analysis keeps: there is nothing to be found."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Objects by which the heap grows before they are worth setting apart: the first time, and each time twice as many.
_MANY = 100_000


class Heap:
    """The objects that one run's analysis makes and keeps."""

    def __init__(self) -> None:
        self._grown = 0
        self._due = _MANY

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Keep the garbage collector out of a piece of work that builds much and leaves no circles.

        Otherwise a fifth of the work's time goes into looking through facts and values, over and over again; and
        flake8 is held up by them for the rest of its run, unless they are set apart (`gc.freeze`). Circles that flake8
        has thrown away are collected before; the tree that it has in hand stays with them. So it is done only after
        much growth. The first time nothing is collected: most of the heap is ours, and of one file little is lost.
        """
        if not gc.isenabled():
            yield
            return
        before = gc.get_count()[0]
        gc.disable()
        try:
            yield
        finally:
            self._grown += max(0, gc.get_count()[0] - before)
            if self._grown > self._due:
                if self._due > _MANY:
                    gc.collect()
                gc.freeze()
                self._grown, self._due = 0, 2 * self._due
            gc.enable()
