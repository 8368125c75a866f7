"""https://pypi.org/project/sse-starlette/

distribution: sse-starlette
verified: 3.7.0
"""

from sse_starlette.event import JSONServerSentEvent, ServerSentEvent
from sse_starlette.sse import EventSourceResponse
