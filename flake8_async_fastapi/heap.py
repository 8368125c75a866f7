"""The garbage collector, kept from searching what the analysis keeps: there is nothing to be found."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Objects by which the heap grows before they are worth setting apart.
_MANY = 30_000


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the garbage collector out of a piece of work that builds much and leaves no circles.

    Otherwise a fifth of the work's time goes into looking through facts and values, over and over again; and flake8
    is held up by them for the rest of its run, unless they are set apart (`gc.freeze`). What flake8
    has no more use for at that moment, one file's tree, stays with them; so it is done only after much growth.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > _MANY:
            gc.freeze()
        gc.enable()
