"""https://docs.python.org/3/library/platform.html

distribution: python
verified: 3.13
"""

from typing import Literal

# See sys.platform.
def system() -> Literal["Linux"]: ...
