"""Environments: what names can be at one point of a function."""

from __future__ import annotations

from collections.abc import Iterable
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
    if len(one) == len(two) and all(map(is_, one, two)):
        # Copies of one environment hold the same names in the same order.
        for name, value, other in zip(one, one.values(), two.values(), strict=True):
            if value is not other and value != other:
                merged[name] = join((value, other))
        return merged
    for name, value in two.items():
        other = one.get(name)
        if other is value:
            continue
        if other is None:
            if "." not in name:
                merged[name] = value
        elif other != value:
            merged[name] = join((other, value))
    # A narrowed attribute counts only where all branches narrowed it.
    for name in one:
        if name not in two and "." in name:
            del merged[name]
    return merged


def differs(before: Env, after: Env) -> bool:
    """Return whether a name of an environment has another value in a later one."""
    if all(map(is_, before, after)) and all(map(is_, before.values(), after.values())):
        # What the later one has beyond that is new.
        return False
    return any([after.get(name, value) != value for name, value in before.items()])
