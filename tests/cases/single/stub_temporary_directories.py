# why: making and removing a temporary directory are said alike, by the code that few ask for
# options: --fab-optional=FAB403
import tempfile


async def both(path: str):
    with tempfile.TemporaryDirectory() as folder:  # FAB403: 9, "tempfile.TemporaryDirectory"
        print(folder)
    kept = tempfile.TemporaryDirectory()  # FAB403: 11, "tempfile.TemporaryDirectory"
    kept.cleanup()  # FAB403: 4, "tempfile.TemporaryDirectory.cleanup"
