# why: what the constructor of a builder was given decides what its method does: another Python installs pip, or files are made
import venv


async def made(path: str, pip: bool):
    venv.create(path, with_pip=True)  # FAB501: 4, "venv.create()"
    venv.create(path, False, True, False, True)  # FAB501: 4, "venv.create()"
    venv.create(path)  # FAB402: 4, "venv.create()"
    venv.create(path, with_pip=False)  # FAB402: 4, "venv.create()"
    venv.create(path, clear=True, with_pip=pip)  # FAB501: 4, "venv.create()"


async def built(path: str, pip: bool):
    venv.EnvBuilder(with_pip=True).create(path)  # FAB501: 4, "create()"
    venv.EnvBuilder().create(path)  # FAB402: 4, "venv.EnvBuilder.create()"
    builder = venv.EnvBuilder(clear=True, with_pip=pip)
    builder.create(path)  # FAB501: 4, "builder.create()"
