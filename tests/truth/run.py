"""Run flake8 on the audited applications and print how much was found and how much of it was right.

    python tests/truth/run.py [--app NAME] [--apps-dir DIR] [--misses]

The wheels come from the package index through pip, into a temporary folder; the applications are never installed or
run. The exit status is 0, or 1 when `--least` is given and a figure falls below it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE))

from flake8_run import run_flake8  # noqa: E402
from scorer import Report, Verdict, families, faults, figures, judge, load_truth  # noqa: E402

WHEELS: Mapping[str, str] = {
    "open_webui": "open-webui==0.12.4",
    "r2r": "r2r==3.6.6",
    "skypilot": "skypilot==0.14.1",
}
SECONDS = 1800


def unpack(requirement: str, target: Path) -> Path:
    """Download the wheel of `requirement` and unpack it into `target`; return `target`."""
    with tempfile.TemporaryDirectory() as wheels:
        options = ["--quiet", "--no-deps", "--only-binary=:all:", "--python-version=3.12", f"--dest={wheels}"]
        subprocess.run([sys.executable, "-m", "pip", "download", *options, requirement], check=True)
        wheel = next(Path(wheels).glob("*.whl"))
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(target)
    return target


def lint(root: Path, options: Sequence[str], jobs: int) -> list[Report]:
    """Run flake8 over an application and return what it reports; exit when flake8 fails or gives up on a file."""
    outcome = run_flake8([*options, "."], cwd=root, jobs=jobs, timeout=SECONDS)
    # Applications make the parser warn on stderr; that is theirs.
    if outcome.status not in {0, 1} or "critical error" in outcome.output:
        raise SystemExit(outcome.errors or outcome.output)
    broken = [found for found in outcome.findings if found.code == "FAB900"]
    for found in broken:
        print(f"{found.path}:{found.line}: {found.message}", file=sys.stderr)
    return [Report(found.path, found.line, found.code, found.message) for found in outcome.findings]


def show(name: str, verdicts: Sequence[Verdict], *, misses: bool) -> None:
    """Print the figures of one application."""
    print(f"{name}  " + "  ".join(f"{key} {value}" for key, value in figures(verdicts).items()))
    print("  " + "  ".join(f"{family} {hit}/{all_}" for family, (hit, all_) in families(verdicts).items()))
    if misses:
        for line in faults(verdicts):
            print(f"  {line}")


def is_below(verdicts: Sequence[Verdict], least: float) -> bool:
    """Return whether recall or precision is less than `least`."""
    given = figures(verdicts)
    values = [given[name] for name in ("recall", "precision")]
    return any(isinstance(value, float) and value < least for value in values)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--app", action="append", choices=sorted(WHEELS), help="only this application")
    parser.add_argument("--apps-dir", type=Path, help="a folder with the unpacked wheels, one folder an application")
    parser.add_argument("--misses", action="store_true", help="list what was missed and the false alarms")
    parser.add_argument("--option", action="append", default=[], help="an option for flake8")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--least", type=float, default=0.0, help="the least recall and precision, of all together")
    return parser.parse_args()


def main() -> int:
    """Score the applications, each and all together."""
    args = arguments()
    everything: list[Verdict] = []
    for name in args.app or WHEELS:
        with tempfile.TemporaryDirectory() as folder:
            root = args.apps_dir / name if args.apps_dir else unpack(WHEELS[name], Path(folder) / name)
            reports = lint(root.resolve(), args.option, args.jobs)
            verdicts = judge(load_truth(HERE / f"{name}.json"), reports, root)
        show(name, verdicts, misses=args.misses)
        everything += verdicts
    show("all", everything, misses=False)
    return int(is_below(everything, args.least))


if __name__ == "__main__":
    raise SystemExit(main())
