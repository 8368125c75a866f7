"""https://rich.readthedocs.io/en/stable/reference/init.html

distribution: rich
verified: 14.2.0
"""

from rich.console import Console

def get_console() -> Console: ...
