"""https://docs.ray.io/en/latest/ray-core/actors/async_api.html

distribution: ray
verified: 2.60.0
"""

from flake8_async_fastapi.catalogue import FAB102, FAB501, blocks

# References can be awaited.
@blocks(FAB102, use="await asyncio.gather(...)", unless={"timeout": 0})
def get(object_refs, *, timeout=None): ...
@blocks(FAB102, use="await asyncio.wait(...)", unless={"timeout": 0})
def wait(ray_waitables, *, num_returns=1, timeout=None, fetch_local=True): ...
# Starts the processes of a cluster, or connects to one.
@blocks(FAB501)
def init(address=None, **kwargs): ...
@blocks(FAB501)
def shutdown(**kwargs): ...
