"""https://docs.pydantic.dev/latest/concepts/pydantic_settings/

distribution: pydantic-settings
verified: 2.16.3
"""

from typing import Any

from pydantic import BaseModel

class BaseSettings(BaseModel):
    """Reading the environment and a small .env file, once: not reported."""

SettingsConfigDict = dict[str, Any]
