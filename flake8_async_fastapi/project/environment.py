"""Environments: what names can be at one point of a function."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from operator import is_

from flake8_async_fastapi.project.frame import Env
from flake8_async_fastapi.project.values import join

# None stands for the environment of code that is not reached.
Flow = Env | None


def merge(flows: Iterable[Flow]) -> Flow:
    """Join the environments of branches. Hot: branches mostly share their values, which are told by identity."""
    merged: Flow = None
    for flow in flows:
        if flow is None:
            continue
        if merged is None:
            merged = flow
        elif flow is not merged:
            merged = _merge_two(merged, flow)
    return merged


def _merge_two(one: Env, two: Env) -> Env:
    merged = dict(one)
    # Copies of one environment begin with the same names in the same order.
    same = 0
    for name, other_name, value, other in zip(one, two, one.values(), two.values(), strict=False):
        if name is not other_name:
            break
        same += 1
        if value is not other and value != other:
            merged[name] = join((value, other))
    for name, value in islice(two.items(), same, None):
        known = one.get(name)
        if known is None:
            if "." not in name:
                merged[name] = value
        elif known is not value and known != value:
            merged[name] = join((known, value))
    # A narrowed attribute counts only where all branches narrowed it.
    for name in islice(one, same, None):
        if name not in two and "." in name:
            del merged[name]
    return merged


def changed(before: Env, after: Env) -> list[str]:
    """Return the names of an environment that have another value in a later one."""
    if all(map(is_, before, after)) and all(map(is_, before.values(), after.values())):
        # What the later one has beyond that is new.
        return []
    return [name for name, value in before.items() if after.get(name, value) != value]
