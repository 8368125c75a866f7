# why: what runs when the fields of an object are set knows those that the call gives, or leaves at their default
import time
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings


@dataclass
class Source:
    name: str
    folder: Path | None = None
    eager: bool = False
    tags: list[str] = field(default_factory=list)

    def __post_init__(self):
        if self.eager:
            self.load()
        if self.folder is not None:
            self.text = (self.folder / self.name).read_text()

    def load(self):
        time.sleep(1)


@dataclass
class Eager(Source):
    eager: bool = True


class Model(BaseModel):
    name: str
    warm: bool = Field(default=False, description="warm up")
    path: str | None = Field(None)

    def model_post_init(self, context):
        if self.warm:
            time.sleep(1)
        if not self.path:
            return
        Path(self.path).read_text()


class Settings(BaseSettings):
    warm: bool = False

    def model_post_init(self, context):
        if self.warm:
            time.sleep(1)


@dataclass
class Made:
    eager: bool = False

    def __init__(self, eager: bool = True):
        self.eager = eager
        self.__post_init__()

    def __post_init__(self):
        if self.eager:
            time.sleep(1)


async def make(name: str, data: dict, folder: Path, eager: bool):
    Source(name)
    Source(name, None)
    Source(name, eager=True)  # FAB101: 4, "Source > Source.load > time.sleep"
    Source(name, folder)  # FAB401: 4, "Source > pathlib.Path.read_text"
    Source(name, None, eager)  # FAB101: 4, "Source > Source.load > time.sleep"
    Source(**data)  # FAB101: 4, "Source > Source.load > time.sleep"
    Eager(name)  # FAB101: 4, "Eager > Source.load > time.sleep"
    Eager(name, eager=False)
    Model(name=name)
    Model(name=name, warm=True)  # FAB101: 4, "Model > time.sleep"
    Model(name=name, path=name)  # FAB401: 4, "Model > pathlib.Path.read_text"
    Model(**data)  # FAB101: 4, "Model > time.sleep"
    Settings()  # FAB101: 4, "Settings > time.sleep"
    Made()  # FAB101: 4, "time.sleep"
