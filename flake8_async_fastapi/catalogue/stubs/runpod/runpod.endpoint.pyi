"""https://docs.runpod.io/sdks/python/overview

distribution: runpod
verified: 1.12.0
"""

from runpod import AsyncioEndpoint, AsyncioJob, Endpoint
