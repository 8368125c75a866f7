"""https://docs.pydantic.dev/latest/api/pydantic_core/

distribution: pydantic
verified: 2.14.3
"""

from typing import Any

class ValidationError(ValueError):
    title: str
    def errors(self, **kwargs) -> list[dict[str, Any]]: ...
    def error_count(self) -> int: ...
    def json(self, **kwargs) -> str: ...
