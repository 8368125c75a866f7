"""https://opentelemetry-python.readthedocs.io/en/latest/api/

distribution: opentelemetry-api
verified: 1.45.2
"""

from opentelemetry.sdk.trace import TracerProvider as _TracerProvider

# Of the SDK, where one was set.
def get_tracer_provider() -> _TracerProvider: ...
