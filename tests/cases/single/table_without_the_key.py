# why: a table's get() gives None for a key that is not in there
"""`TABLE.get(key)` is None for a key that is not there: code after the guard runs."""

import requests


class Handler:
    pass


CONST = {"a": "b"}
NUMS = {"a": 1}
OBJS = {"a": Handler()}
FUNCS = {"a": len}
EMPTY = {}
TYPED: dict[str, str] = {"a": "b"}
TYPED_EMPTY: dict[str, str] = {}
NESTED = {"a": {"x": 1}}


def const_is_not_none(key):
    v = CONST.get(key)
    if v is not None:
        return v
    return requests.get(key).text


def const_truthy(key):
    v = CONST.get(key)
    if v:
        return v
    return requests.get(key).text


def const_is_none(key):
    v = CONST.get(key)
    if v is None:
        v = requests.get(key).text
    return v


def const_or(key):
    return CONST.get(key) or requests.get(key).text


def nums(key):
    v = NUMS.get(key)
    if v is None:
        return requests.get(key).text


def objs(key):
    v = OBJS.get(key)
    if v is None:
        return requests.get(key).text


def funcs(key):
    v = FUNCS.get(key)
    if v is None:
        return requests.get(key).text


def empty(key):
    v = EMPTY.get(key)
    if v is None:
        return requests.get(key).text


def typed(key):
    v = TYPED.get(key)
    if v is None:
        return requests.get(key).text


def typed_empty(key):
    v = TYPED_EMPTY.get(key)
    if v is None:
        return requests.get(key).text


def nested(key):
    v = NESTED.get(key)
    if v is None:
        return requests.get(key).text


def local(key):
    v = {"a": "b"}.get(key)
    if v is None:
        return requests.get(key).text


def explicit_default(key):
    v = CONST.get(key, None)
    if v is None:
        return requests.get(key).text


class Box:
    TABLE = {"a": "b"}

    def __init__(self):
        self.table = {"a": "b"}

    def on_class(self, key):
        v = self.TABLE.get(key)
        if v is None:
            return requests.get(key).text

    def on_self(self, key):
        v = self.table.get(key)
        if v is None:
            return requests.get(key).text


async def agent(k: str):
    const_is_not_none(k)  # FAB201: 4, "const_is_not_none > requests.get"
    const_truthy(k)  # FAB201: 4, "const_truthy > requests.get"
    const_is_none(k)  # FAB201: 4, "const_is_none > requests.get"
    const_or(k)  # FAB201: 4, "const_or > requests.get"
    nums(k)  # FAB201: 4, "nums > requests.get"
    objs(k)  # FAB201: 4, "objs > requests.get"
    funcs(k)  # FAB201: 4, "funcs > requests.get"
    empty(k)  # FAB201: 4, "empty > requests.get"
    typed(k)  # FAB201: 4, "typed > requests.get"
    typed_empty(k)  # FAB201: 4, "typed_empty > requests.get"
    nested(k)  # FAB201: 4, "nested > requests.get"
    local(k)  # FAB201: 4, "local > requests.get"
    explicit_default(k)  # FAB201: 4, "explicit_default > requests.get"
    Box().on_class(k)  # FAB201: 4, "Box.on_class > requests.get"
    Box().on_self(k)  # FAB201: 4, "Box.on_self > requests.get"
    if CONST.get(k) is None:
        requests.get(k)  # FAB201: 8, "requests.get()"
    v = CONST.get(k)
    if v is None:
        requests.get(k)  # FAB201: 8, "requests.get()"
    const_is_none("zzz")  # FAB201: 4, "const_is_none > requests.get"
    const_is_none("a")
