"""https://docs.pydantic.dev/latest/api/config/

distribution: pydantic
verified: 2.14.3
"""

from typing import Any

ConfigDict = dict[str, Any]
