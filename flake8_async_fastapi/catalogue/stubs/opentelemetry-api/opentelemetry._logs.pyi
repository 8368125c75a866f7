"""https://opentelemetry-python.readthedocs.io/en/latest/api/

distribution: opentelemetry-api
verified: 1.45.2
"""

from opentelemetry.sdk._logs import LoggerProvider as _LoggerProvider

# Of the SDK, where one was set.
def get_logger_provider() -> _LoggerProvider: ...
