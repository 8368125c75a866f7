"""https://docs.pydantic.dev/latest/api/base_model/

distribution: pydantic
verified: 2.14.3
"""

from pydantic.config import ConfigDict
from pydantic.deprecated.class_validators import root_validator, validator
from pydantic.fields import Field, PrivateAttr, computed_field
from pydantic.functional_serializers import PlainSerializer, WrapSerializer, field_serializer, model_serializer
from pydantic.functional_validators import (
    AfterValidator,
    BeforeValidator,
    PlainValidator,
    WrapValidator,
    field_validator,
    model_validator,
)
from pydantic.main import BaseModel, create_model
from pydantic.networks import AnyHttpUrl, AnyUrl, EmailStr, HttpUrl, PostgresDsn, RedisDsn
from pydantic.root_model import RootModel
from pydantic.type_adapter import TypeAdapter
from pydantic.types import Discriminator, SecretBytes, SecretStr, Tag
from pydantic.validate_call_decorator import validate_call
from pydantic_core import ValidationError
