# why: ruamel.yaml and rtoml open the file themselves where they are given a Path; texts are taken apart in memory
import io
from pathlib import Path

import rtoml
from fastapi import UploadFile
from ruamel.yaml import YAML


async def silent(text: str, unknown):
    yaml = YAML(typ="safe")
    yaml.load(text)
    yaml.load(unknown)
    yaml.load_all(text)
    stream = io.StringIO()
    yaml.dump({}, stream)
    yaml.dump({}, unknown)
    rtoml.load(text)
    rtoml.load(unknown)
    rtoml.loads(text)
    rtoml.dump({}, stream)
    rtoml.dumps({})
    return yaml.load_all(Path("a.yaml"))


async def at_paths(path: Path):
    yaml = YAML()
    yaml.load(path)  # FAB401: 4, "ruamel.yaml.YAML.load"
    yaml.load(path / "a.yaml")  # FAB401: 4, "load"
    for document in yaml.load_all(path):  # FAB401: 20, "load_all"
        print(document)
    yaml.dump({}, path)  # FAB401: 4, "dump"
    yaml.dump_all([], stream=path)  # FAB401: 4, "dump_all"
    rtoml.load(path)  # FAB401: 4, "rtoml.load"
    rtoml.dump({}, path)  # FAB401: 4, "rtoml.dump"


async def uploaded(upload: UploadFile):
    YAML().load(upload.file)  # FAB404: 4, "load"
    rtoml.load(io.TextIOWrapper(upload.file))  # FAB404: 4, "rtoml.load"
