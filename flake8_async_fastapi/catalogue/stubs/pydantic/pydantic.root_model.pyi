"""https://docs.pydantic.dev/latest/api/base_model/

distribution: pydantic
verified: 2.14.3
"""

from typing import Generic, TypeVar

from pydantic.main import BaseModel

T = TypeVar("T")

class RootModel(BaseModel, Generic[T]):
    root: T
