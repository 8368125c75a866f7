"""https://pyathena.dev/usage.html

distribution: pyathena
verified: 4.2.1
install: pandas pyarrow
"""

from typing import TypeVar, overload

from pyathena.connection import Connection
from pyathena.cursor import Cursor

C = TypeVar("C")

# Connecting sends nothing.
@overload
def connect(*args, cursor_class: type[C], **kwargs) -> Connection[C]: ...
@overload
def connect(*args, **kwargs) -> Connection[Cursor]: ...
