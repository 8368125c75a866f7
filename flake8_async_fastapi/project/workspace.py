"""Projects of several distributions that import one another: workspaces of uv and rye, and dependencies by path.

Light, as `layout` is: a file that does not speak of them is not parsed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from flake8_async_fastapi.project import layout
from flake8_async_fastapi.project.state import read

_FILE = "pyproject.toml"
# Where the tables `members` and `exclude` stand: docs.astral.sh/uv and rye.astral.sh, "Workspaces".
_TOOLS = ("uv", "rye")
_PATH = re.compile(rb"path\s*=\s*['\"]")
# More members than this are no workspace to look through.
_MOST = 200


class Project(NamedTuple):
    """A project: the directory that holds it and further directories from which its files import, both absolute."""

    top: str
    roots: tuple[str, ...] = ()


class Projects:
    """The projects of a run's files, each looked for once."""

    def __init__(self, listing: layout.Listing) -> None:
        self._listing = listing
        self._by_directory: dict[str, Project] = {}
        self._by_top: dict[str, Project] = {}

    def of(self, path: str) -> Project:
        """Return the project of the file at an absolute path: `layout.project_top`, or the workspace it belongs to."""
        directory = os.path.dirname(path)
        found = self._by_directory.get(directory)
        if found is None:
            top = layout.project_top(directory, self._listing)
            found = self._by_top.get(top)
            if found is None:
                found = self._by_top[top] = _project(top)
            self._by_directory[directory] = found
        return found


def _project(top: str) -> Project:
    for above in _above(top):
        members = _members(above)
        if members and (above == top or top in members):
            # The same for all members: what a name means must not depend on the file that was checked first.
            by_path = [path for member in (above, *members) for path in _by_path(member)]
            return Project(above, _roots(above, [*members, *by_path]))
        if above != top and top in _by_path(above):
            # Inside of the project that depends on it: it may import from there as well.
            return _project(above)
    return Project(top, _roots(top, _by_path(top)))


def _above(top: str) -> Iterator[str]:
    """Yield a directory and those above it that can be the root of its workspace, up to the repository's."""
    current = top
    for _ in range(layout.HIGHEST):
        if os.path.isfile(os.path.join(current, _FILE)):
            yield current
        parent = os.path.dirname(current)
        if parent == current or os.path.exists(os.path.join(current, ".git")):
            return
        current = parent


def _members(root: str) -> tuple[str, ...]:
    """Return the directories of the members of the workspace whose root this is, none where it is no root."""
    tools = _tools(root, b"workspace")
    for tool in _TOOLS:
        table = tools.get(tool, {})
        workspace = table.get("workspace") if isinstance(table, dict) else None
        if isinstance(workspace, dict):
            every = ["*"] if tool == "rye" else []
            found = _matching(root, _texts(workspace.get("members", every)))
            left_out = set(_matching(root, _texts(workspace.get("exclude", []))))
            return tuple(path for path in found if path not in left_out)[:_MOST]
    return ()


def _matching(root: str, patterns: list[str]) -> list[str]:
    from glob import iglob

    found: dict[str, None] = {}
    for pattern in patterns:
        if os.path.isabs(pattern) or ".." in pattern:
            continue
        for name in sorted(iglob(pattern.rstrip("/"), root_dir=root, recursive=True)):
            path = os.path.normpath(os.path.join(root, name))
            if os.path.isfile(os.path.join(path, _FILE)):
                found[path] = None
    return list(found)


def _by_path(top: str) -> list[str]:
    """Return the directories that a project names as the sources of its dependencies (uv, poetry)."""
    found: dict[str, None] = {}
    tools = _tools(top, _PATH)
    waiting: list[Any] = [tools.get(name) for name in ("uv", "poetry")]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            path = item.get("path")
            if isinstance(path, str):
                directory = os.path.normpath(os.path.join(top, path))
                if os.path.isfile(os.path.join(directory, _FILE)):
                    found[directory] = None
            waiting.extend(item.values())
    return list(found)[:_MOST]


def _roots(top: str, members: list[str]) -> tuple[str, ...]:
    """Return where the packages of members are: beside their file or in `src`; nothing for a project without any."""
    if not members:
        return ()
    every = dict.fromkeys(path for member in (top, *members) for path in (member, os.path.join(member, "src")))
    return tuple(path for path in every if os.path.isdir(path))


def _tools(directory: str, mark: bytes | re.Pattern[bytes]) -> dict[str, Any]:
    """Return the table `tool` of a project's file, an empty one if the file has not the mark or cannot be read."""
    text = read(os.path.join(directory, _FILE))
    if text is None or re.search(mark, text) is None:
        return {}
    import tomllib

    try:
        tools = tomllib.loads(text.decode()).get("tool")
    except (ValueError, RecursionError):
        return {}
    return tools if isinstance(tools, dict) else {}


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
