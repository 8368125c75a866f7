# why: settings whose sources are files read those each time an object is made; pydantic calls the method that names them
from functools import lru_cache
from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict, TomlConfigSettingsSource, YamlConfigSettingsSource


class FromToml(BaseSettings):
    model_config = SettingsConfigDict(toml_file="config.toml")

    @classmethod
    def settings_customise_sources(
        cls, settings_cls, init_settings, env_settings, dotenv_settings, file_secret_settings
    ):
        return (init_settings, TomlConfigSettingsSource(settings_cls))


class Derived(FromToml):
    name: str = ""


class OwnFile(BaseSettings):
    @classmethod
    def settings_customise_sources(cls, settings_cls, **sources):
        settings_cls.prepare()
        return tuple(sources.values())

    @classmethod
    def prepare(cls):
        Path("settings").read_text()


class OnlyEnvironment(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env")

    @classmethod
    def settings_customise_sources(
        cls, settings_cls, init_settings, env_settings, dotenv_settings, file_secret_settings
    ):
        return env_settings, dotenv_settings


class NoSettings:
    @classmethod
    def settings_customise_sources(cls, settings_cls):
        return (YamlConfigSettingsSource(settings_cls),)


@lru_cache
def get_settings():
    return FromToml()


async def made():
    await other()
    FromToml()  # FAB401: 4, "await asyncio.to_thread(FromToml)"
    Derived(name="a")  # FAB401: 4, "pydantic_settings.sources.TomlConfigSettingsSource"
    OwnFile()  # FAB401: 4, "OwnFile.prepare > "
    OnlyEnvironment()
    NoSettings()
    YamlConfigSettingsSource(FromToml)  # FAB401: 4, "YamlConfigSettingsSource"


async def other() -> None: ...
