"""Nothing that a file contains may abort flake8, hang it, or cost other files their findings."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from case_files import MARKER
from flake8_run import Outcome, hiding_command, run_flake8

SECONDS = 60
GOOD = "import time\nfrom helper import work\n\n\nasync def use():\n    work()\n    time.sleep(1)\n"
NEEDS_LINKS = pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need privileges on Windows")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose `main.py` sleeps in line 7 and calls `helper.work`, which the tests write."""
    (tmp_path / "pyproject.toml").write_text(MARKER)
    (tmp_path / "main.py").write_text(GOOD)
    return tmp_path


def lint(project: Path, *arguments: str, select: str = "FAB") -> Outcome:
    """Run flake8 on `arguments`, else on the whole project, within the time allowed."""
    paths = [argument for argument in arguments if not argument.startswith("--")]
    options = [argument for argument in arguments if argument.startswith("--")]
    options.append(f"--fab-cache-dir={project / '.fab-cache'}")
    return run_flake8([*options, *(paths or ["."])], cwd=project, select=select, timeout=SECONDS)


def lines(outcome: Outcome, path: str = "main.py") -> list[tuple[int, str]]:
    """Return line and code of each finding in `path`; the run must have been healthy."""
    assert outcome.is_healthy, outcome.errors or outcome.output
    return [(found.line, found.code) for found in outcome.findings if found.path == path]


def deep_brackets(depth: int) -> str:
    return f"def work():\n    return {'(' * depth}1{')' * depth}\n"


def deep_sum(depth: int) -> str:
    return f"def work():\n    return {' + '.join(['x'] * depth)}\n"


def deep_calls(depth: int) -> str:
    return f"def work(x):\n    return x{'.a()' * depth}\n"


def deep_blocks(depth: int) -> str:
    return "def work():\n" + "".join(f"{' ' * level}if x:\n" for level in range(1, depth)) + " " * depth + "pass\n"


BROKEN: dict[str, bytes] = {
    "syntax of a newer Python": b"lazy import time\n\ndef work():\n    time.sleep(1)\n",
    "not Python": b"def work(:\n",
    "NUL bytes": b"import time\ndef work():\n    \x00time.sleep(1)\n",
    "only NUL bytes": b"\x00" * 1000,
    "invalid UTF-8": b"import time\n# \xff\xfe\xfa\ndef work():\n    return '\xe4'\n",
    "unknown encoding": b"# coding: no-such-encoding\nimport time\n",
    "UTF-16": "import time\ndef work():\n    time.sleep(1)\n".encode("utf-16"),
    "an encoding that is no text": b"# coding: rot13\nvzcbeg gvzr\n",
    "binary": bytes(range(256)) * 20,
    "unfinished": b"def work():\n    return (1,\n",
    "mixed indentation": b"def work():\n\treturn 1\n        return 2\n",
    "empty": b"",
    "only a BOM": b"\xef\xbb\xbf",
    "deep brackets": deep_brackets(10_000).encode(),
    "deep sum": deep_sum(10_000).encode(),
    "deep calls": deep_calls(10_000).encode(),
    "deep blocks": deep_blocks(99).encode(),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_imported_file_is_broken(project: Path, content: bytes) -> None:
    """A module that cannot be read costs the file that imports it nothing."""
    (project / "helper.py").write_bytes(content)
    assert lines(lint(project, "main.py")) == [(7, "FAB101")]


# flake8 itself gives up on these.
BEYOND_FLAKE8 = {"an encoding that is no text", "deep brackets", "deep sum", "deep calls", "deep blocks"}


@pytest.mark.parametrize("name", [name for name in BROKEN if name not in BEYOND_FLAKE8])
def test_linted_file_is_broken(project: Path, name: str) -> None:
    """flake8 reports the broken file itself; the others keep their findings."""
    (project / "helper.py").write_bytes(BROKEN[name])
    assert lines(lint(project)) == [(7, "FAB101")]


ENCODED: dict[str, tuple[bytes, int]] = {
    "BOM": (b"\xef\xbb\xbfimport time\n\n\ndef work():\n    time.sleep(1)\n", 5),
    "latin-1": ("# coding: latin-1\nimport time\nNAME = 'ä'\n\ndef work():\n    time.sleep(1)\n".encode("latin-1"), 6),
    "cp1252, emacs style": (
        b"# -*- coding: cp1252 -*-\nimport time\nNAME = '\x80'\ndef work():\n    time.sleep(1)\n",
        5,
    ),
    "form feeds": (b"import time\n\x0c\n\x0c\ndef work():\n    time.sleep(1)\n", 5),
    "CRLF": (b"import time\r\n\r\ndef work():\r\n    time.sleep(1)\r\n", 4),
    "line separators in strings": (
        "import time\nNAME = 'a\u2028b\u0085c\x1cd'\ndef work():\n    time.sleep(1)\n".encode(),
        4,
    ),
    "no last newline": (b"import time\ndef work():\n    time.sleep(1)", 3),
}


@pytest.mark.parametrize(("content", "line"), ENCODED.values(), ids=ENCODED.keys())
def test_odd_encoding_is_read(project: Path, content: bytes, line: int) -> None:
    """The helper's blocking line is found and named by its number, whatever its encoding and line ends."""
    (project / "helper.py").write_bytes(content)
    outcome = lint(project, "main.py")
    assert lines(outcome) == [(6, "FAB101"), (7, "FAB101")]
    assert f"helper.py:{line})" in outcome.findings[0].message


@pytest.mark.parametrize(("content", "line"), ENCODED.values(), ids=ENCODED.keys())
def test_odd_encoding_is_linted(project: Path, content: bytes, line: int) -> None:
    """The same content with a coroutine is reported at the same line."""
    (project / "odd.py").write_bytes(content.replace(b"def work", b"async def work"))
    assert lines(lint(project, "odd.py"), "odd.py") == [(line, "FAB101")]


DEEP: dict[str, Callable[[int], str]] = {
    "brackets": deep_brackets,
    "sum": deep_sum,
    "calls": deep_calls,
    "blocks": deep_blocks,
}


@pytest.mark.parametrize("make", DEEP.values(), ids=DEEP.keys())
def test_deep_nesting_is_survived_where_flake8_survives(tmp_path: Path, make: Callable[[int], str]) -> None:
    """At the greatest depth that flake8 itself bears, the plugin does not make it fail."""
    path = tmp_path / "deep.py"
    # pycodestyle takes minutes for 10,000 brackets.
    for depth in (1_000, 500, 300, 200, 150, 100, 80, 50):
        path.write_text(make(depth).replace("def work", "async def work"))
        bare = run_flake8(["deep.py"], cwd=tmp_path, select="", timeout=SECONDS, command=hiding_command())
        if bare.is_healthy:
            break
    outcome = run_flake8(["--fab-no-cache", "deep.py"], cwd=tmp_path, select="", timeout=SECONDS)
    assert outcome.is_healthy, outcome.errors or outcome.output


def test_too_deep_for_the_analysis(project: Path) -> None:
    """What a helper's depth forbids to work out is said, with its place; the rest is still found."""
    links = "".join(f"x{number} = x{number - 1}\n" for number in range(1, 20_000))
    (project / "helper.py").write_text(f"import time\nx0 = time.sleep\n{links}\ndef work():\n    x19999(1)\n")
    outcome = lint(project, "main.py")
    assert lines(outcome) == [(1, "FAB900"), (7, "FAB101")]
    assert "RecursionError" in outcome.findings[0].message
    assert "work (helper.py:20003)" in outcome.findings[0].message


def test_large_file(project: Path) -> None:
    """A file of 40,000 lines ends within the time, with its finding in the last line."""
    part = "def f{0}(a, b=1):\n    c = [x + {0} for x in range(a)]\n    return {{'k': c, 'v': b}}\n\n"
    text = "import time\n" + "".join(part.format(number) for number in range(10_000))
    (project / "large.py").write_text(text + "async def last():\n    time.sleep(1)\n")
    assert lines(lint(project, "large.py"), "large.py") == [(40_003, "FAB101")]


def test_long_line(project: Path) -> None:
    """A literal of 20,000 elements in one line is no trouble."""
    (project / "helper.py").write_text(f"import time\nTABLE = {list(range(20_000))}\ndef work():\n    time.sleep(1)\n")
    assert lines(lint(project)) == [(6, "FAB101"), (7, "FAB101")]


CYCLES = {
    "import cycle": "import main\nfrom main import work\n",
    "self import": "import helper\nfrom helper import work\n",
    "inheritance cycle": """
        class A(B): ...
        class B(A): ...
        class C(C): ...
        def work():
            A().run(); B.run; C().x.y; super(A, A()).run()
    """,
    "recursive types": """
        from typing import Optional, Union
        Json = dict[str, "Json"] | list["Json"]
        Loop: "Loop" = None
        First = Optional["Second"]
        Second = Union["First", int]
        class Node:
            next: "Node"
            @property
            def parent(self) -> "Node": return self.parent.parent
            def __call__(self): return self()
            def __getattr__(self, name): return getattr(self, name)
            def __iter__(self): return iter(self)
        def work(a: Json, b: First, node: Node):
            a["x"]["y"].z(); b.c.d(); node.next.next.parent.parent(); node()()()
            for x in node: x.y
    """,
    "recursive values": """
        a = a
        b, c = c, b
        d = lambda: d()
        e = e.f.g
        h = [h, {"h": h}]
        def default(x=None): return default(default)(x)
        @work
        def work(): return work()()
        i = work
        i = i(i)
    """,
    "growing types": """
        def grow(x): return grow([x])
        def work():
            x = 1
            while True:
                x = [x, (x, x), {"x": x}]
                x = grow(x)
            return x
    """,
    "recursive decorators": """
        def decorate(f): return decorate(f)
        @decorate
        @decorate
        def work(): return decorate(work)()
        class Meta(type(Meta)): ...
        class A(metaclass=A): ...
    """,
    "property of itself": """
        class A:
            def __init__(self): self.a = self.a.a; self.b = A(); self.c = self.b.c
            x = property(lambda self: self.x)
            def run(self): return self.run().run
        def work(): A().a.b.c.x.run()()
    """,
}


@pytest.mark.parametrize("content", CYCLES.values(), ids=CYCLES.keys())
def test_cycles_end(project: Path, content: str) -> None:
    """Cycles of imports, bases, types and values end, and nothing is made up."""
    (project / "helper.py").write_text(textwrap.dedent(content))
    assert lines(lint(project)) == [(7, "FAB101")]


def test_import_cycle_keeps_findings(project: Path) -> None:
    """A helper that imports the module that imports it is still followed."""
    (project / "helper.py").write_text("import time\nimport main\n\n\ndef work():\n    main\n    time.sleep(1)\n")
    assert lines(lint(project)) == [(6, "FAB101"), (7, "FAB101")]


@NEEDS_LINKS
def test_link_loops(project: Path) -> None:
    """Links to a folder above, to themselves and to nothing."""
    (project / "package").mkdir()
    (project / "package" / "__init__.py").write_text("")
    (project / "package" / "above").symlink_to(project, target_is_directory=True)
    (project / "itself").symlink_to(project / "itself")
    (project / "helper.py").symlink_to(project / "nowhere.py")
    assert lines(lint(project, "main.py")) == [(7, "FAB101")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_named_pipe(project: Path) -> None:
    """Reading a named pipe would wait for ever."""
    os.mkfifo(project / "helper.py")
    assert lines(lint(project, "main.py")) == [(7, "FAB101")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_named_pipe_elsewhere(project: Path) -> None:
    """Nor may one be read by what looks through the whole project, nor for the cache."""
    os.mkfifo(project / "other.py")
    (project / "helper.py").write_text("class A:\n    def work(self, x): x.run()\n\n\nwork = A().work\n")
    assert lines(lint(project, "main.py")) == [(7, "FAB101")]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_unreadable(project: Path) -> None:
    """A file and a folder without permission to read."""
    (project / "helper.py").write_text("def work(): ...\n")
    (project / "helper.py").chmod(0)
    (project / "closed").mkdir(mode=0)
    try:
        assert lines(lint(project, "main.py")) == [(7, "FAB101")]
    finally:
        (project / "closed").chmod(0o700)


def test_folder_named_like_a_module(project: Path) -> None:
    """A folder `helper.py` is no module; what is in it is linted all the same."""
    (project / "helper.py").mkdir()
    (project / "helper.py" / "inner.py").write_text("import time\n\n\nasync def f():\n    time.sleep(1)\n")
    outcome = lint(project)
    assert lines(outcome) == [(7, "FAB101")]
    assert lines(outcome, "helper.py/inner.py") == [(5, "FAB101")]


def test_file_disappears(project: Path) -> None:
    """The findings follow the tree: a helper that was there, changed, and is gone, with a warm cache."""
    helper = project / "helper.py"
    helper.write_text("import time\n\n\ndef work():\n    time.sleep(1)\n")
    assert lines(lint(project, "main.py")) == [(6, "FAB101"), (7, "FAB101")]
    helper.write_text("import subprocess\n\n\ndef work():\n    subprocess.run([])\n")
    assert lines(lint(project, "main.py")) == [(6, "FAB501"), (7, "FAB101")]
    helper.unlink()
    assert lines(lint(project, "main.py")) == [(7, "FAB101")]


def test_missing_path(project: Path) -> None:
    """flake8 reports a path that does not exist; the others keep their findings."""
    outcome = lint(project, "main.py", "gone.py", select="FAB,E902")
    assert lines(outcome) == [(7, "FAB101")]
    assert [found.code for found in outcome.findings if found.path == "gone.py"] == ["E902"]


def test_stdin_of_an_unknown_file(project: Path) -> None:
    """An editor's buffer need not exist on disk, nor have a name."""
    for name in ("new/folder/buffer.py", "stdin"):
        outcome = run_flake8([f"--stdin-display-name={name}", "-"], cwd=project, stdin=GOOD.encode(), timeout=SECONDS)
        assert lines(outcome, name) == [(7, "FAB101")]


MISSPELT = {
    "--fab-scope=endpoint": "endpoints",
    "--fab-follow=projects": "project",
    "--fab-optional=FAB1O3": "FAB103",
    "--fab-optional=FAB4003": "FAB403",
    "--fab-scop=endpoints": "",
    "--fab-blocking-calls=a/b=>c": "a/b",
    "--fab-nonblocking-calls=a()": "a()",
    "--fab-source-roots=no-such-folder": "no-such-folder",
}


@pytest.mark.parametrize(("option", "nearest"), MISSPELT.items(), ids=MISSPELT.keys())
def test_misspelt_option(project: Path, option: str, nearest: str) -> None:
    """A value that does not exist is an error that names the nearest one, not a traceback."""
    # argparse accepts an abbreviation of a long option; that is no error.
    outcome = lint(project, option, "main.py")
    text = outcome.output + outcome.errors
    assert "Traceback" not in text
    if nearest:
        assert outcome.status not in {0, -11}
        assert not outcome.findings
        assert nearest in text


CONFIGURED = {
    "fab-scope = endpoint": "endpoints",
    "fab_optional = FAB1O3": "FAB103",
    "fab-optinal = FAB103": "fab-optional",
}


@pytest.mark.parametrize(("line", "nearest"), CONFIGURED.items(), ids=CONFIGURED.keys())
def test_misspelt_configuration(project: Path, line: str, nearest: str) -> None:
    """The same in a configuration file, where flake8 passes over names that it does not know."""
    (project / ".flake8").write_text(f"[flake8]\n{line}\n")
    outcome = run_flake8(["main.py"], cwd=project, isolated=False, timeout=SECONDS)
    text = outcome.output + outcome.errors
    assert "Traceback" not in text
    assert not outcome.findings
    assert nearest in text


def test_python_warns_about_text_in_annotations(project: Path) -> None:
    """What Python thinks of text that is read as an annotation is not for flake8's users to see."""
    (project / "helper.py").write_text(
        "import time\nfrom typing import Annotated\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n\n"
        '@app.get("/items")\n'
        r'async def items(name: Annotated[str, "matches(\\d)"]):'
        "\n    time.sleep(1)\n\n\ndef work():\n    pass\n"
    )
    assert lines(lint(project), "helper.py") == [(10, "FAB101")]


def test_cache_is_damaged(project: Path) -> None:
    """Whatever the files of the cache hold, the findings are the same."""
    (project / "helper.py").write_text("import time\n\n\ndef work():\n    time.sleep(1)\n")
    expected = lines(lint(project, "main.py"))
    assert expected == [(6, "FAB101"), (7, "FAB101")]
    for damage in (b"", b"\x00" * 64, b"{}", b"[1, 2", b"null"):
        for path in (project / ".fab-cache").rglob("*"):
            if path.is_file():
                path.write_bytes(damage)
        assert lines(lint(project, "main.py")) == expected


def test_cache_is_a_file(project: Path) -> None:
    """A cache directory that cannot be made is no error."""
    (project / ".fab-cache").write_text("in the way")
    assert lines(lint(project, "main.py")) == [(7, "FAB101")]
