"""https://launchdarkly-python-sdk.readthedocs.io/en/latest/api-main.html

distribution: launchdarkly-server-sdk
verified: 9.20.0
"""

from ldclient.client import LDClient

def get() -> LDClient: ...
