"""https://docs.pydantic.dev/latest/concepts/pydantic_settings/#other-settings-source

distribution: pydantic-settings
verified: 2.16.3
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

class TomlConfigSettingsSource:
    @blocks(FAB401)
    def __init__(self, settings_cls, toml_file=None, toml_table_header=None, deep_merge=False) -> None:
        """Reads and parses the file, each time."""

class PyprojectTomlConfigSettingsSource(TomlConfigSettingsSource):
    @blocks(FAB401)
    def __init__(self, settings_cls, toml_file=None) -> None: ...

class YamlConfigSettingsSource:
    @blocks(FAB401)
    def __init__(
        self, settings_cls, yaml_file=None, yaml_file_encoding=None, yaml_config_section=None, deep_merge=False
    ) -> None: ...

class JsonConfigSettingsSource:
    @blocks(FAB401)
    def __init__(self, settings_cls, json_file=None, json_file_encoding=None, deep_merge=False) -> None: ...
