"""https://github.com/kubernetes-client/python

distribution: kubernetes
verified: 37.0.2
"""

from flake8_async_fastapi.catalogue import FAB401, blocks
from kubernetes.client import ApiClient

@blocks(FAB401)
def load_kube_config(*args, **kwargs) -> None: ...
def load_incluster_config(*args, **kwargs) -> None: ...
@blocks(FAB401)
def load_config(*args, **kwargs) -> None: ...
@blocks(FAB401)
def new_client_from_config(*args, **kwargs) -> ApiClient: ...
@blocks(FAB401)
def list_kube_config_contexts(*args, **kwargs) -> tuple: ...
