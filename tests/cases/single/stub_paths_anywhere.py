# why: paths of universal-pathlib, and events that Sentry has not sent yet
import sentry_sdk
from upath import UPath


async def paths(folder: str):
    path = UPath(folder) / "_summary.json"
    path.read_text()  # FAB401: 4, "upath.UPath.read_text"
    path.with_suffix(".bak").write_text("{}")  # FAB401: 4, "UPath.write_text"
    for each in path.parent.glob("*.json"):  # FAB402: 16, "iterating"
        print(each.name)


async def leave():
    sentry_sdk.flush(timeout=2)  # FAB102: 4, "sentry_sdk.flush"
