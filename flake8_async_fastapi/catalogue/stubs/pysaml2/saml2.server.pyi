"""https://pysaml2.readthedocs.io/en/latest/

distribution: pysaml2
verified: 7.5.5
"""

from flake8_async_fastapi.catalogue import FAB501, blocks
from saml2.client import _Entity

class Server(_Entity):
    # xmlsec1 signs, a process.
    @blocks(FAB501)
    def create_authn_response(self, *args, **kwargs): ...
    @blocks(FAB501)
    def create_attribute_response(self, *args, **kwargs): ...
