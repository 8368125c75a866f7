"""What the plugin costs, as ratios to bare flake8 measured in the same run; prints a markdown table.

    python tests/bench/run.py                          a generated project of 100,000 lines
    python tests/bench/run.py --lines 100000 1000000   and the time a line from one size to the next
    python tests/bench/run.py --tree DIR               an unpacked application
    python tests/bench/run.py --peer flake8-async      another plugin from PyPI on the same files, in its own venv

Bare flake8 is the same command with our distribution hidden from flake8's plugin finder. All runs use one process
(`--jobs=1`), alternate, and count by their medians. Needs Linux or macOS.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE))

from flake8_run import DISTRIBUTION, hiding_command  # noqa: E402
from generator import write_project  # noqa: E402
from measure import Command, Sample, alternate, median, ratio, run  # noqa: E402

BARE = hiding_command(DISTRIBUTION)
# The same way in, with nothing hidden, so that the way costs both alike.
PLUGIN = hiding_command("no-such-distribution")
OPTIONS = ["--isolated", "--jobs=1", "--select=FAB"]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `most` is the budget, `None` where there is none."""

    name: str
    bare: str
    plugin: str
    value: float
    most: float | None
    unit: str = ""

    def cells(self) -> list[str]:
        """Return the cells as text."""
        budget = "" if self.most is None else f"<= {self.most:g}{self.unit}"
        verdict = "" if self.most is None else ("yes" if self.value <= self.most else "**no**")
        return [self.name, self.bare, self.plugin, f"{self.value:.3f}{self.unit}", budget, verdict]


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a markdown table."""
    head = ["what", "bare flake8", "with the plugin", "ratio or difference", "budget", "kept"]
    lines = [head, ["---"] * len(head), *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def count_lines(tree: Path) -> int:
    """Return the number of lines of Python below `tree`."""
    return sum(path.read_bytes().count(b"\n") for path in tree.rglob("*.py") if path.is_file())


def tree_samples(tree: Path, cache: Path, rounds: int) -> dict[str, list[Sample]]:
    """Measure bare flake8, and the plugin with a cold and with a warm cache, on a whole tree."""
    warm, cold = cache / "warm", cache / "cold"
    given = [*OPTIONS, "."]
    commands = {
        "bare": Command([*BARE, *given], tree),
        "cold": Command(
            [*PLUGIN, *given, f"--fab-cache-dir={cold}"],
            tree,
            before=lambda: shutil.rmtree(cold, ignore_errors=True),
        ),
        "warm": Command([*PLUGIN, *given, f"--fab-cache-dir={warm}"], tree),
    }
    run(commands["warm"])
    return alternate(commands, rounds)


def tree_rows(name: str, samples: dict[str, list[Sample]]) -> list[Row]:
    """Return the rows about a whole tree."""
    bare = samples["bare"]
    rows = [
        Row(
            f"{name}, {cache} cache, CPU",
            f"{median(bare, 'cpu'):.2f} s",
            f"{median(samples[cache], 'cpu'):.2f} s",
            ratio(samples[cache], bare, "cpu"),
            most,
        )
        for cache, most in (("cold", 1.25), ("warm", 1.05))
    ]
    peak, base = median(samples["cold"], "peak"), median(bare, "peak")
    return [*rows, Row(f"{name}, peak memory", f"{base:.0f} MiB", f"{peak:.0f} MiB", peak - base, 100, " MiB")]


def stdin_row(name: str, tree: Path, cache: Path, rounds: int) -> Row:
    """Measure one file from an editor, with a warm cache: the file of the middle size that has a coroutine."""
    found = [path for path in tree.rglob("*.py") if path.is_file() and b"async def" in path.read_bytes()]
    files = sorted(found or tree.rglob("*.py"), key=lambda path: path.stat().st_size)
    file = files[len(files) // 2]
    given = [*OPTIONS, f"--stdin-display-name={file.relative_to(tree)}", "-"]
    commands = {
        "bare": Command([*BARE, *given], tree, file),
        "plugin": Command([*PLUGIN, *given, f"--fab-cache-dir={cache / 'warm'}"], tree, file),
    }
    run(commands["plugin"])
    samples = alternate(commands, rounds * 3)
    bare, plugin = samples["bare"], samples["plugin"]
    texts = [f"{median(each, 'wall') * 1000:.0f} ms" for each in (bare, plugin)]
    return Row(f"{name}, one file by stdin, warm, wall", texts[0], texts[1], ratio(plugin, bare, "wall"), 1.20)


def import_row(cwd: Path, rounds: int) -> Row:
    """Measure the import of the plugin against an interpreter that does nothing."""
    commands = {
        "bare": Command([sys.executable, "-c", "pass"], cwd),
        "plugin": Command([sys.executable, "-c", "import flake8_async_fastapi.plugin"], cwd),
    }
    samples = alternate(commands, rounds * 5)
    bare, plugin = (median(samples[name], "wall") * 1000 for name in ("bare", "plugin"))
    return Row("import of the plugin, wall", f"{bare:.0f} ms", f"{plugin:.0f} ms", plugin - bare, 40, " ms")


def peer_row(name: str, tree: Path, peer: str, folder: Path, rounds: int) -> Row:
    """Measure another plugin, in a venv with nothing else, against flake8 without it."""
    venv.create(folder, with_pip=True)
    python = str(folder / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "flake8", peer], check=True)
    given = ["--isolated", "--jobs=1", "."]
    commands = {
        "bare": Command([python, *hiding_command(peer)[1:], *given], tree),
        "peer": Command([python, *hiding_command("no-such-distribution")[1:], *given], tree),
    }
    samples = alternate(commands, rounds)
    bare, other = samples["bare"], samples["peer"]
    texts = [f"{median(each, 'cpu'):.2f} s" for each in (bare, other)]
    return Row(f"{name}, {peer}, CPU", texts[0], texts[1], ratio(other, bare, "cpu"), None)


def growth_row(sizes: Sequence[int], costs: Sequence[float]) -> Row:
    """Compare the CPU time a line, cold, of the smallest and the largest project."""
    each = [cost / size * 1e6 for size, cost in zip(sizes, costs, strict=True)]
    texts = [f"{size:,} lines: {value:.1f} us a line" for size, value in zip(sizes, each, strict=True)]
    return Row("time a line, largest to smallest, cold", texts[0], texts[-1], each[-1] / each[0], 1.15)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, nargs="*", default=[100_000], help="sizes of generated projects")
    parser.add_argument("--tree", type=Path, action="append", default=[], help="an application to measure as well")
    parser.add_argument("--rounds", type=int, default=3, help="how often each command is measured")
    parser.add_argument("--peer", action="append", default=[], help="a distribution on PyPI to measure as well")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a budget is exceeded")
    return parser.parse_args()


def measure(args: argparse.Namespace, folder: Path) -> list[Row]:
    """Measure everything that was asked for; generated projects and caches go into `folder`."""
    trees: list[tuple[str, Path, int]] = [(path.name, path.resolve(), count_lines(path)) for path in args.tree]
    for lines in sorted(args.lines):
        target = folder / f"project{lines}"
        trees.append((f"generated, {lines:,} lines", target, write_project(target, lines)))
    rows = [import_row(folder, args.rounds)]
    sizes, costs = [], []
    for number, (name, tree, lines) in enumerate(trees):
        cache = folder / f"cache{number}"
        samples = tree_samples(tree, cache, args.rounds)
        rows += [*tree_rows(name, samples), stdin_row(name, tree, cache, args.rounds)]
        if number >= len(args.tree):
            sizes.append(lines)
            costs.append(median(samples["cold"], "cpu"))
    if len(sizes) > 1:
        rows.append(growth_row(sizes, costs))
    name, tree, _ = trees[0]
    return rows + [peer_row(name, tree, peer, folder / f"venv-{peer}", args.rounds) for peer in args.peer]


def main() -> int:
    """Print the table; see the module's text."""
    args = arguments()
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(args, Path(folder).resolve())
    print(f"CPython {platform.python_version()}, {platform.system()}, {args.rounds} rounds\n")
    print(table(rows))
    exceeded = [row for row in rows if row.most is not None and row.value > row.most]
    return int(args.strict and bool(exceeded))


if __name__ == "__main__":
    raise SystemExit(main())
