"""https://datadogpy.readthedocs.io/en/latest/

distribution: datadog
verified: 0.56.0
"""

from datadog.api import Event as _Event

def initialize(*args, **kwargs) -> None: ...
