"""https://pysaml2.readthedocs.io/en/latest/

distribution: pysaml2
verified: 7.5.5
"""

from flake8_async_fastapi.catalogue import FAB201, FAB501, blocks
from saml2.config import Config
from saml2.mdstore import MetadataStore

class _Entity:
    config: Config
    metadata: MetadataStore
    @blocks(FAB201)
    def send(self, *args, **kwargs): ...
    @blocks(FAB201)
    def send_using_soap(self, *args, **kwargs): ...
    @blocks(FAB201)
    def artifact2message(self, *args, **kwargs): ...

class Saml2Client(_Entity):
    # The signature is verified by xmlsec1, a process.
    @blocks(FAB501)
    def parse_authn_request_response(self, *args, **kwargs): ...
    @blocks(FAB201)
    def do_assertion_id_request(self, *args, **kwargs): ...
    @blocks(FAB201)
    def do_attribute_query(self, *args, **kwargs): ...
    @blocks(FAB201)
    def do_authn_query(self, *args, **kwargs): ...
    @blocks(FAB201)
    def do_authz_decision_query(self, *args, **kwargs): ...
