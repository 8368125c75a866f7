"""https://docs.python.org/3/library/logging.config.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

@blocks(FAB401)
def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None) -> None: ...
def dictConfig(config) -> None: ...
