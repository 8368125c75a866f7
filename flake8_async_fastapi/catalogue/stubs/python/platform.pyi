"""https://docs.python.org/3/library/platform.html

distribution: python
verified: 3.13
"""

from typing import Literal

# See sys.platform.
class uname_result:
    system: Literal["Linux"]
    node: str
    release: str
    version: str
    machine: str
    processor: str

def system() -> Literal["Linux"]: ...
def platform(aliased=False, terse=False) -> str: ...
def uname() -> uname_result: ...
