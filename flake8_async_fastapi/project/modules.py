"""The modules of the project on disk and of the catalogue: which file a name means, and its facts."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

from flake8_async_fastapi.project import layout, store
from flake8_async_fastapi.project.names import begins_empty
from flake8_async_fastapi.source.facts import Facts, Function

# Of more modules than this the facts that nobody asks for are put away, each time that so many more have been read, or
# read again.
MANY = 400
_MORE = 100
STUBS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "catalogue", "stubs")


class Module:
    """One file with its facts. `name` is unique in a run; `path` the file's.

    `values` and `annotations` hold what its names stand for, as values and as types, where that is known for good.
    `facts` can be put away while nobody asks for them.
    """

    __slots__ = (
        "_aside",
        "_at_hand",
        "_packed",
        "_taken_back",
        "annotations",
        "containers",
        "directory",
        "facts",
        "global_stores",
        "is_package",
        "is_stub",
        "name",
        "observed",
        "path",
        "storing",
        "values",
    )

    def __init__(self, name: str, path: str, facts: Facts, is_stub: bool, taken_back: Callable[[], None]) -> None:
        self.name = name
        self.path = path
        self.directory = os.path.dirname(path)
        self.facts = facts
        # The facts while they are hung aside; once they were packed, what can be read again.
        self._at_hand = True
        self._aside: Facts | None = None
        self._packed: bytes | None = None
        self._taken_back = taken_back
        self.is_stub = is_stub
        self.values: dict[str, tuple[Any, ...]] = {}
        self.annotations: dict[str, tuple[Any, ...]] = {}
        self.is_package = os.path.basename(path).startswith("__init__.")
        self.global_stores: dict[str, list[int]] = {}
        # Functions whose local names somebody else can ask for.
        self.observed = {item.parent for item in facts.functions} | {item.parent for item in facts.classes}
        # The last names of functions that assign names of the module or attributes of their object.
        self.storing = {item.name for item in facts.functions if item.global_stores or item.stores} - {"__init__"}
        # The names of containers that begin empty.
        self.containers = {name for name, bindings in facts.bindings.items() if any(map(begins_empty, bindings))}
        for function in facts.functions:
            for stored in function.global_stores:
                self.global_stores.setdefault(stored, []).append(function.index)
                self.observed.add(function.index)
            if function.nonlocal_stores:
                self.observed.add(function.index)

    def __getattr__(self, name: str) -> Facts:
        """Return the facts that were put away: Python asks here for an attribute that is not set."""
        if name != "facts":
            raise AttributeError(name)
        facts = self._aside
        if facts is None:
            assert self._packed is not None
            self._taken_back()
            facts = store.unpacked(self._packed)
        self._at_hand, self._aside, self.facts = True, None, facts
        return facts

    def put_facts_aside(self) -> None:
        """Hang the facts aside; pack those that nobody has asked for since the last time."""
        if self._at_hand:
            self._at_hand, self._aside = False, self.facts
            del self.facts
        elif self._aside is not None:
            self._packed = self._packed or store.packed(self._aside)
            self._aside = None

    def owner(self, method: Function) -> str:
        """Return the class in whose body a function of the module stands."""
        return f"{self.name}:{self.facts.classes[method.owner].qualname}"

    def body(self, index: int) -> list[Any]:
        """Return the statements of a function; -1 for the module's own."""
        body: list[Any] = json.loads(self.facts.bodies[index])
        return body


class Modules:
    """Every module that a run has looked at, found by name from another module or by path.

    `load` turns a path into facts, or None for a file that cannot be read as Python. Names are looked for in `roots`
    before all else, and at last in `members`, where the other distributions of a workspace are.
    """

    def __init__(
        self, load: Callable[[str], Facts | None], roots: tuple[str, ...] = (), members: tuple[str, ...] = ()
    ) -> None:
        self._load = load
        self._roots = tuple(os.path.abspath(root) for root in roots)
        self._members = members
        self._by_path: dict[str, Module | None] = {}
        self._by_name: dict[str, Module] = {}
        self._listings: dict[str, frozenset[str]] = {}
        self._tops: dict[str, tuple[str, ...]] = {}
        self._found: dict[tuple[str, str], str | None] = {}
        self._due = MANY
        self._read = 0
        self._stub_paths: dict[str, str] | None = None
        self._libraries: frozenset[str] | None = None

    # By path.

    def at(self, path: str, facts: Facts | None = None) -> Module | None:
        """Return the module at a path, read once; `facts` are given for a file whose text flake8 holds."""
        if path in self._by_path:
            return self._by_path[path]
        self._by_path[path] = None
        if facts is None:
            facts = self._load(path)
        if facts is None:
            return None
        return self._add(self.name_of(path), path, facts, is_stub=False)

    def _add(self, name: str, path: str, facts: Facts, is_stub: bool) -> Module:
        """Keep a module under a name of its own: two files of one project can both be called `main`."""
        unique = name
        while unique in self._by_name:
            unique = f"{name}@{len(self._by_name)}"
        module = Module(unique, path, facts, is_stub, self._count)
        self._by_path[path] = self._by_name[unique] = module
        self._count()
        return module

    def _count(self) -> None:
        """Count facts that were read, for the first time or again."""
        self._read += 1
        if self._read >= self._due:
            self.put_facts_aside()

    def loaded(self, path: str) -> Module | None:
        """Return the module at a path if it was read before."""
        return self._by_path.get(path)

    def named(self, name: str) -> Module | None:
        """Return a module by its unique name."""
        return self._by_name.get(name)

    def name_of(self, path: str) -> str:
        """Return the dotted name of a file: from the outermost package around it."""
        directory, base = os.path.split(path)
        parts = [] if base.startswith("__init__.") else [base.rpartition(".")[0]]
        while self._has_init(directory):
            directory, last = os.path.split(directory)
            parts.insert(0, last)
        return ".".join(parts) or os.path.basename(directory)

    def _has_init(self, directory: str) -> bool:
        return "__init__.py" in self.listing(directory)

    def listing(self, directory: str) -> frozenset[str]:
        """Return the names in a directory, none where it cannot be read."""
        found = self._listings.get(directory)
        if found is None:
            found = self._listings[directory] = layout.names_in(directory)
        return found

    def are_many(self) -> bool:
        """Return whether so many modules were read that facts are worth putting away."""
        return len(self._by_name) >= MANY

    def put_facts_aside(self) -> None:
        """Hang the facts of all modules aside; pack those that nobody has asked for since the last time.

        In a large project they would be most of a process. Whoever asks for facts gets them back, so that answers do
        not depend on it, and those that are at hand cost nothing more. It is done while many are read, too: a
        question about all files must not hold all of their facts.
        """
        self._due = self._read + _MORE
        for module in self._by_name.values():
            module.put_facts_aside()

    # By name.

    def resolve(self, name: str, level: int, importer: Module) -> Module | None:
        """Return the module that `importer` means by a dotted name; `level` counts the dots of a relative import."""
        if importer.is_stub:
            return self.stub(_absolute_name(name, level, importer.name))
        if level:
            path = self._relative(name, level, importer)
            return self.at(path) if path else None
        path = self._absolute(name, importer)
        # A module `redis.py` that says `import redis` means the library.
        if path and (path != importer.path or importer.is_package):
            return self.at(path)
        return self.stub(name)

    def submodule(self, module: Module, name: str) -> Module | None:
        """Return the submodule of a package."""
        if module.is_stub:
            return self.stub(f"{module.name}.{name}")
        if not module.is_package:
            return None
        path = self._file(module.directory, name)
        return self.at(path) if path else None

    def _relative(self, name: str, level: int, importer: Module) -> str | None:
        directory = importer.directory
        for _ in range(level - 1):
            directory = os.path.dirname(directory)
        return self._inside(directory, name) if name else self._package(directory)

    def _package(self, directory: str) -> str | None:
        return os.path.join(directory, "__init__.py") if self._has_init(directory) else None

    def _absolute(self, name: str, importer: Module) -> str | None:
        key = (importer.directory, name)
        if key not in self._found:
            self._found[key] = self._search(name, importer.directory)
        return self._found[key]

    def _search(self, name: str, directory: str) -> str | None:
        top = name.partition(".")[0]
        for root in self._roots:
            path = self._inside(root, name)
            if path:
                return path
        if top in sys.stdlib_module_names:
            return None
        for root in (*self.source_roots(directory), *self._members):
            if self._is_local(root, top):
                path = self._inside(root, name)
                if path:
                    return path
        return None

    def _is_local(self, root: str, top: str) -> bool:
        """Whether a root has a module or package of that name; a bare directory must not hide a library."""
        names = self.listing(root)
        if f"{top}.py" in names or (top in names and self._has_init(os.path.join(root, top))):
            return not (self._is_library(top) and self._in_package(root))
        return top in names and not self._is_library(top)

    def _in_package(self, directory: str) -> bool:
        """Whether a directory belongs to a package, be it as a portion without `__init__.py`."""
        for _ in range(layout.HIGHEST):
            if self.listing(directory) & layout.TOPS:
                return False
            if self._has_init(directory):
                return True
            directory = os.path.dirname(directory)
        return False

    def _is_library(self, top: str) -> bool:
        if self._libraries is None:
            self._libraries = frozenset([name.partition(".")[0] for name in self.stub_paths()])
        return top in self._libraries

    def source_roots(self, directory: str) -> tuple[str, ...]:
        """Return the directories from which a file in `directory` may import, nearest first."""
        found = self._tops.get(directory)
        if found is None:
            roots = []
            current = self._outside_packages(directory)
            for _ in range(layout.HIGHEST):
                roots.append(current)
                names = self.listing(current)
                if "src" in names:
                    roots.append(os.path.join(current, "src"))
                if names & layout.TOPS or os.path.dirname(current) == current:
                    # A package can hold the marks of its project itself.
                    if self._has_init(current):
                        roots.append(self._outside_packages(current))
                    break
                current = os.path.dirname(current)
            found = self._tops[directory] = tuple(roots)
        return found

    def _outside_packages(self, directory: str) -> str:
        """Return the nearest directory, this or one above it, that is no package."""
        while self._has_init(directory) and os.path.dirname(directory) != directory:
            directory = os.path.dirname(directory)
        return directory

    def is_marked(self, directory: str) -> bool:
        """Return whether a directory holds a file by which projects are known."""
        return layout.is_marked(directory, self.listing)

    def paths(self) -> Iterator[str]:
        """Yield the project's files that were looked at, read or not, in the order of looking."""
        return (path for path in self._by_path if not path.startswith(STUBS))

    def _inside(self, root: str, name: str) -> str | None:
        directory = root
        *packages, last = name.split(".")
        for package in packages:
            if package not in self.listing(directory):
                return None
            directory = os.path.join(directory, package)
        return self._file(directory, last)

    def _file(self, directory: str, name: str) -> str | None:
        names = self.listing(directory)
        if name in names and self._has_init(os.path.join(directory, name)):
            return os.path.join(directory, name, "__init__.py")
        if f"{name}.py" in names:
            return os.path.join(directory, f"{name}.py")
        if f"{name}.pyi" in names:
            return os.path.join(directory, f"{name}.pyi")
        return None

    # The catalogue.

    def stub_paths(self) -> dict[str, str]:
        """Return the catalogue's files by module name."""
        if self._stub_paths is None:
            found = {}
            for entry in sorted(os.scandir(STUBS), key=lambda item: item.name):
                if entry.is_dir():
                    for name in os.listdir(entry.path):
                        if name.endswith(".pyi"):
                            found[name[:-4]] = os.path.join(entry.path, name)
            self._stub_paths = found
        return self._stub_paths

    def stub(self, name: str) -> Module | None:
        """Return a module of the catalogue."""
        path = self.stub_paths().get(name)
        if path is None:
            return None
        if path not in self._by_path:
            facts = self._load(path)
            if facts is None:
                self._by_path[path] = None
            else:
                self._add(name, path, facts, is_stub=True)
        return self._by_path[path]


def _absolute_name(name: str, level: int, importer: str) -> str:
    """Return what a relative import in a stub means: stubs of packages and of modules look alike."""
    if not level:
        return name
    base = importer.split(".")[: -level if level > 1 else None]
    return ".".join([*base, name]) if name else ".".join(base)
