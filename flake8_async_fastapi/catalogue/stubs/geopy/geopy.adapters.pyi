"""https://geopy.readthedocs.io/en/stable/#adapters

distribution: geopy
verified: 2.5.0
"""

class BaseAsyncAdapter: ...
class AioHTTPAdapter(BaseAsyncAdapter): ...
