"""Environments: what names can be at one point of a function."""

from __future__ import annotations

from collections.abc import Iterable

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
    for name, value in two.items():
        other = one.get(name)
        if other is value:
            continue
        if other is None:
            if "." not in name:
                merged[name] = value
        elif other != value:
            merged[name] = join((other, value))
    if len(one) != len(two) or one.keys() != two.keys():
        # A narrowed attribute counts only where all branches narrowed it.
        for name in one:
            if name not in two and "." in name:
                del merged[name]
    return merged
