# why: what a type variable is bound by is what an object of it can do, where nobody says more
from pathlib import Path
from typing import TypeVar, Generic


class Config:
    def read(self) -> str:
        return Path("x").read_text()

    @classmethod
    def load(cls) -> str:
        return Path("x").read_text()


ConfigT = TypeVar("ConfigT", bound=Config)
LateT = TypeVar("LateT", bound="Config")


async def handed(config: ConfigT) -> str:
    return config.read()  # FAB401: 11, "Config.read"


async def handed2(config: LateT) -> str:
    return config.read()  # FAB401: 11, "Config.read"


async def kind(config: type[ConfigT]) -> str:
    return config.load()  # FAB401: 11, "Config.load"


async def kind2(config: type[ConfigT]) -> str:
    return config().read()  # FAB401: 11, "Config.read"


class Uploader(Generic[ConfigT]):
    config: ConfigT

    def __init__(self, config: ConfigT):
        self.other = config

    async def run(self) -> str:
        return self.config.read()  # FAB401: 15, "Config.read"

    async def run2(self) -> str:
        return self.other.read()  # FAB401: 15, "Config.read"


class Cheap(Config):
    def read(self):
        return ""


class Up2(Uploader[Cheap]):
    async def run3(self):
        return self.config.read()


def same(c: ConfigT) -> ConfigT:
    return c


async def control(config: Config, cls: type[Config]) -> None:
    config.read()  # FAB401: 4, "Config.read"
    cls.load()  # FAB401: 4, "Config.load"
    same(Cheap()).read()
    same(config).read()  # FAB401: 4, "Config.read"
