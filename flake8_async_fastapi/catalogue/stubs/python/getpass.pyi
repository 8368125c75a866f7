"""https://docs.python.org/3/library/getpass.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB105, blocks

@blocks(FAB105)
def getpass(prompt="Password: ", stream=None) -> str: ...
def getuser() -> str: ...
