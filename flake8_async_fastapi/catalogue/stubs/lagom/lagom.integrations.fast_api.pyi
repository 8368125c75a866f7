"""https://lagom-di.readthedocs.io/en/latest/framework_integrations/

distribution: lagom
verified: 2.7.7
"""

from typing import TypeVar

_T = TypeVar("_T")

class FastApiIntegration:
    def depends(self, dep_type: type[_T]) -> _T: ...
