# why: a constant that is in a table, a tuple or a literal list decides the branch
"""letta/prompts/gpt_system.py:9: `if key in TABLE: return` with a constant key of a module's dict never reaches open()."""

import os

PROMPTS = {"chat": "You chat.", "doc": "You read."}


def by_membership(key):
    if key in PROMPTS:
        return PROMPTS[key].strip()
    with open(os.path.join("/tmp", key)) as file:
        return file.read()


def by_equality(key):
    if key == "chat":
        return "x"
    with open(key) as file:
        return file.read()


NAMES = ("chat", "doc")


def by_tuple(key):
    if key in NAMES:
        return "x"
    with open(key) as file:
        return file.read()


def by_literal(key):
    if key in ("chat", "doc"):
        return "x"
    with open(key) as file:
        return file.read()


def by_literal_dict(key):
    if key in {"chat": 1}:
        return "x"
    with open(key) as file:
        return file.read()


async def agent():
    by_membership("chat")
    by_equality("chat")
    by_tuple("chat")
    by_literal("chat")
    by_literal("x")  # FAB401: 4, "by_literal > open"
    by_membership("other")  # FAB401: 4, "by_membership > open"
