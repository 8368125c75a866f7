"""https://docs.pydantic.dev/latest/concepts/pydantic_settings/

distribution: pydantic-settings
verified: 2.16.3
"""

from pydantic_settings.main import BaseSettings, SettingsConfigDict
from pydantic_settings.sources import (
    JsonConfigSettingsSource,
    PyprojectTomlConfigSettingsSource,
    TomlConfigSettingsSource,
    YamlConfigSettingsSource,
)
