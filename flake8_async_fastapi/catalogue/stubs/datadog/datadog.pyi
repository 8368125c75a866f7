"""https://datadogpy.readthedocs.io/en/latest/

distribution: datadog
verified: 0.56.0
"""

def initialize(*args, **kwargs) -> None: ...
