"""Cases on disk: Python files whose trailing comments say what must be reported.

A trailing comment `# FAB201: 11, "requests.get"` expects that code at that line, at column 11 (0-based, as in
`ast`), with that text in the message; several are separated by ` | `. Comments at the top of a file configure
the case:

    # why: what the case is about
    # options: --fab-optional=FAB403      options for flake8
    # flags: sync-on-loop                 the functions would run on the loop without `async` as well
    # python: 3.12                        the oldest Python that can read the case

A file of `cases/single` is a case; so is a folder of `cases/projects`, where `README` says why it exists in its
first line, and may have the other lines (without the `#`).
"""

from __future__ import annotations

import ast
import io
import re
import shlex
import shutil
import tokenize
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent / "cases"
EXPECTED = re.compile(r"FAB\d{3}: ")
HEADER = re.compile(r"^#?\s*(why|options|flags|python):\s*(.*)$")

# Each case is a project of its own: the marker keeps the search for modules inside it.
MARKER = '[project]\nname = "case"\nversion = "0"\n'


@dataclass(frozen=True, slots=True, order=True)
class Expected:
    """A report that a case asks for; `path` is relative to the case's root, `column` 0-based."""

    path: str
    line: int
    column: int
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Case:
    """One case: `root` is its file or folder, `files` its Python files relative to where it is copied to."""

    name: str
    root: Path
    files: tuple[str, ...]
    options: tuple[str, ...]
    flags: frozenset[str]
    python: tuple[int, ...]

    def source(self, file: str) -> str:
        """Return the text of one of the case's files."""
        return (self.root if self.root.is_file() else self.root / file).read_text(encoding="utf-8")

    def expected(self) -> tuple[Expected, ...]:
        """Return everything that the case's comments ask for, sorted."""
        return tuple(sorted(item for file in self.files for item in expectations(self.source(file), file)))


def comments(source: str) -> list[tokenize.TokenInfo]:
    """Return the comment tokens of `source`."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [token for token in tokens if token.type == tokenize.COMMENT]


def expectations(source: str, path: str) -> list[Expected]:
    """Return what the comments of `source` ask for; `ValueError` when one cannot be read."""
    found = []
    for token in comments(source):
        text = token.string.removeprefix("#").strip()
        if not EXPECTED.match(text):
            continue
        for part in text.split(" | "):
            code, _, value = part.partition(": ")
            try:
                column, message = ast.literal_eval(f"({value},)")
            except (SyntaxError, ValueError) as error:
                raise ValueError(f"{path}:{token.start[0]}: {part}") from error
            found.append(Expected(path, token.start[0], column, code, message))
    return found


def header(text: str) -> dict[str, str]:
    """Return the settings in the first lines of `text`, up to the first line that is none."""
    settings: dict[str, str] = {}
    for line in text.splitlines():
        match = HEADER.match(line)
        if match is None:
            break
        settings[match[1]] = match[2]
    return settings


def load_case(root: Path) -> Case:
    """Read the case at `root`, a file or a folder with a README."""
    if root.is_file():
        files: tuple[str, ...] = (root.name,)
        settings = header(root.read_text(encoding="utf-8"))
    else:
        files = tuple(sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py")))
        settings = header((root / "README").read_text(encoding="utf-8"))
    return Case(
        name=root.stem,
        root=root,
        files=files,
        options=tuple(shlex.split(settings.get("options", ""))),
        flags=frozenset(settings.get("flags", "").replace(",", " ").split()),
        python=tuple(int(number) for number in settings.get("python", "3.11").split(".")),
    )


def load_cases() -> tuple[Case, ...]:
    """Return all cases, the single files first."""
    single = sorted((HERE / "single").glob("*.py"))
    projects = sorted(path for path in (HERE / "projects").iterdir() if (path / "README").is_file())
    return tuple(load_case(root) for root in (*single, *projects))


def copy_case(case: Case, parent: Path, folder: str | None = None) -> Path:
    """Copy a case into a folder of its own below `parent` and return that folder."""
    target = parent / (folder or case.name)
    if case.root.is_dir():
        shutil.copytree(case.root, target, ignore=shutil.ignore_patterns("README", "__pycache__"))
    else:
        target.mkdir(parents=True)
        shutil.copy(case.root, target)
    if not (target / "pyproject.toml").exists():
        (target / "pyproject.toml").write_text(MARKER, encoding="utf-8")
    return target


def write_case(parent: Path, folder: str, files: dict[str, str]) -> Path:
    """Write a project of `files` (path to text) into `parent`/`folder`, with the marker, and return that folder."""
    target = parent / folder
    for name, text in {"pyproject.toml": MARKER, **files}.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return target
