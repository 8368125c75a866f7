"""https://pysaml2.readthedocs.io/en/latest/

distribution: pysaml2
verified: 7.5.5
"""

from typing import Self

from saml2.mdstore import MetadataStore

# Most are loaded from a dict with the metadata in it: less than a millisecond.
class Config:
    metadata: MetadataStore
    def load(self, *args, **kwargs) -> Self: ...

class SPConfig(Config): ...
class IdPConfig(Config): ...

def config_factory(*args, **kwargs) -> Config: ...
