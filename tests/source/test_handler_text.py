"""What of a file libcst is given, and that the problem is found in it by line and column."""

from __future__ import annotations

import ast
import sys

import libcst
import pytest
from advising import CALL, PLAIN, SHORT, WEB, advise, problem_at, run, site_of, waiting

from flake8_async_fastapi.model import Problem
from flake8_async_fastapi.source.handlers import findings

PLACES = {
    "plain": waiting("slow.work(1)"),
    "unicode before the column": waiting("é = 'ü€😀'; slow.work(1)"),
    "unicode identifier": waiting("größe = [slow.work(1)]"),
    "tabs": "class A:\n\tasync def f(self):\n\t\tawait x()\n\t\tif y:\n\t\t\tslow.work(1)\n",
    "decorators": "@app.get('/x')\n@other(\n    1,\n)\nasync def f():\n    await x()\n    slow.work(1)\n",
    "method": "class A:\n    @router.get('')\n    async def f(self):\n        await x()\n        slow.work(1)\n",
    "nested function": "def g():\n    if y:\n        async def f():\n            await x()\n            slow.work(1)\n",
    "multi-line string": "class A:\n    async def f():\n        await x()\n        s = '''\nlow\n'''; slow.work(1)\n",
    "low comment": "class A:\n    async def f(self):\n        await x()\n# low\n        slow.work(1)\n",
    "walrus": waiting("if (y := slow.work(1)):\n    pass"),
    "comprehension": waiting("[slow.work(1) for i in p]"),
    "f-string": waiting("print(f'a {slow.work(1)!r:>10} b')"),
    "default of a lambda": waiting("g = lambda y=slow.work(1): y"),
    "backslash": waiting("y = 1 + \\\n  slow.work(1)"),
    "one line": "async def f(): await x(); slow.work(1)\n",
    "no end of line": "async def f(): await x(); slow.work(1)",
    "form feed before def": "x = 1\n\fasync def f():\n    await x()\n    slow.work(1)\n",
    "form feed before call": "async def f():\n    await x()\n\f    slow.work(1)\n",
    "CRLF": waiting("s = '''\n'''\nslow.work(1)").replace("\n", "\r\n"),
    "match": waiting("match p:\n    case 1 if slow.work(1): pass"),
    "except star": waiting("try:\n    slow.work(1)\nexcept* E:\n    pass"),
    "finally": waiting("try:\n    pass\nfinally:\n    slow.work(1)"),
    "else": waiting("try:\n    pass\nexcept E:\n    pass\nelse:\n    slow.work(1)"),
    "except": waiting("try:\n    pass\nexcept E:\n    slow.work(1)"),
    "class of an exception": waiting("try:\n    pass\nexcept slow.work(1):\n    pass"),
    "elif": waiting("if p:\n    pass\nelif slow.work(1):\n    pass\nelse:\n    pass"),
    "last branch": waiting("if p:\n    pass\nelif q:\n    pass\nelse:\n    slow.work(1)"),
    "semicolons": waiting("é = 1; slow.work(1); y = 2"),
    "body on the line": waiting("if p: é = 1; slow.work(1)"),
    "head with its body on the line": waiting("while slow.work(1): y = 1"),
    "head over comments": waiting("while slow.work(1):  # one\n    # two\n    y = 1"),
    "head over a decorated function": waiting("if slow.work(1):\n    @p\n    def g(): pass"),
    "default of a nested function": waiting("@p\n@q\ndef g(y=slow.work(1)): pass"),
    "decorator of a nested function": waiting("@p\n@slow.work(1)\nclass G:\n    y = 1"),
    "return": waiting("return slow.work(1)"),
    "tabs in a head": "async def f():\n\tawait x()\n\twhile slow.work(1):\n\t\tpass\n",
    "match head": waiting("match slow.work(1):\n    case 1: pass"),
    "form feed in a head": "async def f():\n    await x()\n\f    if slow.work(1):\n        pass\n",
}
NEW_PLACES = {
    "nested quotes": waiting("print(f'{f'{slow.work(1)}'}')"),
    "unicode in f-string": waiting("print(f'é {slow.work(1)}')"),
    "type parameters": "async def f[T: int](p: T) -> list[T]:\n    await x()\n    slow.work(1)\n",
    "type statement": waiting("type Y = list[int]\nslow.work(1)"),
}


@pytest.mark.parametrize("source", PLACES.values(), ids=PLACES)
def test_finds_the_call(source: str) -> None:
    """The callee's own text is in the advice, so its node was found."""
    problem = problem_at(source, "FAB602", "slow.work(1)", "lib.other_name")
    assert CALL in advise(source, problem)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the syntax, and right positions in f-strings, came with 3.12")
@pytest.mark.parametrize("source", NEW_PLACES.values(), ids=NEW_PLACES)
def test_finds_the_call_in_new_syntax(source: str) -> None:
    """The same for what Python 3.12 brought."""
    problem = problem_at(source, "FAB602", "slow.work(1)", "lib.other_name")
    assert CALL in advise(source, problem)


def test_position_and_code_are_the_problems() -> None:
    """Line and column stay as `ast` has them, in bytes."""
    source = waiting("é = 'ü'; slow.work(1)")
    problem = problem_at(source, "FAB602", "slow.work(1)", "slow.work")
    (found,) = run(source, [problem])
    assert (found.line, found.column, found.code) == (3, 15, "FAB602")
    assert found.message == (
        'slow.work() blocks the event loop in GET /x: run it with "await run_in_threadpool(slow.work, ...)"'
    )


def test_only_what_is_reported_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """libcst sees the statements with a problem and the decorators that matter, and nothing else."""
    read: list[str] = []
    parse = libcst.parse_module

    def record(text: str) -> libcst.Module:
        read.append(text)
        return parse(text)

    monkeypatch.setattr(libcst, "parse_module", record)
    source = "@get('/')\nasync def f(p):\n    if p:\n        y = 1\n        while slow.work(1):\n            z = 2\n"
    problem = problem_at(source, "FAB602", "slow.work(1)", "slow.work")
    assert PLAIN in advise(source, problem, role="endpoint", accepts_sync=True)
    assert CALL in advise(source, problem)
    head = "@get('/')\nasync def f(p):\n    pass\n"
    statement = "if True:\n        while slow.work(1):\n            pass\n"
    assert read == [head + statement, statement]


GENERATED = {
    "chain": f"slow.work({'+'.join('a' * 900)})",
    "boolean chain": f"slow.work({' and '.join('a' * 900)})",
    "calls": "slow.work(1)" + ".a()" * 500,
    "lines": "slow.work({" + "1: 2,\n" * 2000 + "})",
}


@pytest.mark.parametrize("text", GENERATED.values(), ids=GENERATED)
def test_generated_code(text: str) -> None:
    """What libcst would take seconds for gets its finding without it; other statements their advice."""
    source = waiting(f"{text}\nslow.rest(1)")
    huge, other = Problem(3, 4, "FAB602", "lib.work"), problem_at(source, "FAB602", "slow.rest(1)", "lib.rest")
    first, second = run(source, [huge, other])
    assert first.message.endswith('run it with "await run_in_threadpool(lib.work, ...)"')
    assert second.message.endswith('run it with "await run_in_threadpool(slow.rest, ...)"')


def test_without_concrete_syntax(monkeypatch: pytest.MonkeyPatch) -> None:
    """What libcst cannot parse still gets its finding."""

    def fail(text: str) -> None:
        raise RecursionError(text)

    monkeypatch.setattr(libcst, "parse_module", fail)
    problem = problem_at(SHORT, "FAB602", "slow.work(1)", "lib.work")
    assert advise(SHORT, problem, role="endpoint", accepts_sync=True) == (
        'run it with "await run_in_threadpool(lib.work, ...)"'
    )


def test_lines_that_are_not_there() -> None:
    """A tree without its text."""
    problem = problem_at(SHORT, "FAB602", "slow.work(1)", "lib.work")
    (found,) = findings(ast.parse(SHORT), [], site_of(SHORT), [problem], WEB)
    assert found.message.endswith('run it with "await run_in_threadpool(lib.work, ...)"')


def test_byte_order_mark() -> None:
    """Neither tree counts it."""
    source = "async def f(): await x(); slow.work(1)\n"
    problem = problem_at(source, "FAB602", "slow.work(1)", "lib.work")
    (found,) = findings(ast.parse(source), ["\ufeff" + source], site_of(source), [problem], WEB)
    assert CALL in found.message


def test_wrong_place() -> None:
    """A place where nothing begins is answered from the problem alone."""
    (found,) = run(waiting("slow.work(1)"), [Problem(99, 7, "FAB602", "lib.f")])
    assert found.message.endswith('run it with "await run_in_threadpool(lib.f, ...)"')
