"""https://opentelemetry-python.readthedocs.io/en/latest/api/

distribution: opentelemetry-api
verified: 1.45.2
"""

from opentelemetry.sdk.metrics import MeterProvider as _MeterProvider

# Of the SDK, where one was set.
def get_meter_provider() -> _MeterProvider: ...
