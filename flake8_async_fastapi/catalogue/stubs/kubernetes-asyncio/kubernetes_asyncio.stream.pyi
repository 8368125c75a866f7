"""https://github.com/tomplus/kubernetes_asyncio

distribution: kubernetes_asyncio
verified: 36.1.0
"""

from kubernetes_asyncio.client import ApiClient

class WsApiClient(ApiClient): ...
