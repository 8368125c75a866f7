"""https://docs.oracle.com/en-us/iaas/tools/python/latest/

distribution: oci
verified: 2.189.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

@blocks(FAB204)
def list_call_get_all_results(*args, **kwargs): ...
@blocks(FAB204)
def list_call_get_up_to_limit(*args, **kwargs): ...
