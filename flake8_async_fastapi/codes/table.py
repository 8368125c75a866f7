"""Every code, in the order of their numbers: the one place where a new code is listed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from flake8_async_fastapi.codes import (
    fab101,
    fab102,
    fab103,
    fab104,
    fab105,
    fab106,
    fab201,
    fab202,
    fab203,
    fab204,
    fab205,
    fab206,
    fab301,
    fab302,
    fab303,
    fab304,
    fab401,
    fab402,
    fab403,
    fab404,
    fab501,
    fab601,
    fab602,
    fab603,
    fab604,
    fab605,
    fab606,
    fab801,
    fab900,
)
from flake8_async_fastapi.codes.code import Code

__all__ = ["CODES", "CODES_BY_NUMBER", "Code"]

CODES: tuple[Code, ...] = (
    fab101.CODE,
    fab102.CODE,
    fab103.CODE,
    fab104.CODE,
    fab105.CODE,
    fab106.CODE,
    fab201.CODE,
    fab202.CODE,
    fab203.CODE,
    fab204.CODE,
    fab205.CODE,
    fab206.CODE,
    fab301.CODE,
    fab302.CODE,
    fab303.CODE,
    fab304.CODE,
    fab401.CODE,
    fab402.CODE,
    fab403.CODE,
    fab404.CODE,
    fab501.CODE,
    fab601.CODE,
    fab602.CODE,
    fab603.CODE,
    fab604.CODE,
    fab605.CODE,
    fab606.CODE,
    fab801.CODE,
    fab900.CODE,
)

CODES_BY_NUMBER: Mapping[str, Code] = MappingProxyType({code.number: code for code in CODES})
