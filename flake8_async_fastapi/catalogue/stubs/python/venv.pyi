"""https://docs.python.org/3/library/venv.html

distribution: python
verified: 3.13
"""

from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB402, FAB501, blocks

class EnvBuilder:
    @overload
    def __new__(
        cls,
        system_site_packages=False,
        clear=False,
        symlinks=False,
        upgrade=False,
        with_pip: Literal[False] = False,
        prompt=None,
        upgrade_deps=False,
        **kwargs,
    ) -> Self: ...
    @overload
    def __new__(cls, *args, **kwargs) -> _EnvBuilder: ...
    @blocks(FAB402)
    def create(self, env_dir) -> None: ...

class _EnvBuilder:
    """With pip, which another Python installs."""

    @blocks(FAB501)
    def create(self, env_dir) -> None: ...

@overload
@blocks(FAB402)
def create(
    env_dir,
    system_site_packages=False,
    clear=False,
    symlinks=False,
    with_pip: Literal[False] = False,
    prompt=None,
    upgrade_deps=False,
    **kwargs,
) -> None: ...
@overload
@blocks(FAB501)
def create(*args, **kwargs) -> None: ...
