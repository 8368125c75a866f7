# why: a pattern without ** whose wildcards are in its last part reads one folder, as listdir does; so with names put in
import glob
import os
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


@app.get("/presets")
async def presets():
    return [file.stem for file in Path("presets").glob("*.yml")]


@app.get("/presets2")
async def presets2():
    return glob.glob("presets/*.yml")


@app.get("/presets3")
async def presets3():
    return [name for name in os.listdir("presets") if name.endswith(".yml")]


@app.get("/tree")
async def tree():
    return [file.stem for file in Path("presets").glob("**/*.yml")]  # FAB402: 34, "iterating glob() blocks the event loop in GET /tree"


@app.get("/levels")
async def levels():
    return [file.stem for file in Path("presets").glob("*/*.yml")]  # FAB402: 34, "iterating glob() blocks the event loop in GET /levels"


@app.get("/below")
async def below():
    return list(Path("presets").glob("deep/*.yml"))


@app.get("/put-in/{name}")
async def put_in(name: str):
    found = list(Path("presets").glob(f"{name}--*.yml")) + list(Path("presets").glob(f"{name}/*.yml"))
    found += glob.glob(f"presets/{name}/*.yml")
    return found + glob.glob(os.path.join("presets", name, "*.yml")) + glob.glob(os.path.join("presets", f"{name}*"))


@app.get("/kinds")
async def kinds():
    found = []
    for kind in ("yml", "yaml"):
        found += list(Path("presets").glob(f"*.{kind}"))
    return found


@app.get("/trees/{name}")
async def trees(name: str):
    found = list(Path("presets").glob(f"**/{name}.yml"))  # FAB402: 12, "glob() blocks the event loop in GET /trees"
    found += list(Path("presets").glob(f"*/{name}.yml"))  # FAB402: 13, "glob() blocks the event loop in GET /trees"
    found += glob.glob(f"presets/{name}/**/*.yml", recursive=True)  # FAB402: 13, "glob.glob()"
    found += glob.glob(os.path.join("presets", "**", "*.yml"), recursive=True)  # FAB402: 13, "glob.glob()"
    return found + glob.glob(os.path.join("presets", name, "**"), recursive=True)  # FAB402: 19, "glob.glob()"


@app.get("/given")
async def given(pattern: str):
    return glob.glob(f"presets/{pattern}")  # FAB402: 11, "glob.glob()"


def matching(pattern: str) -> list[str]:
    return glob.glob(pattern) if "/" in pattern else []


@app.get("/handed/{name}")
async def handed(name: str):
    return matching(f"presets/{name}/*.yml")  # FAB402: 11, "matching > glob.glob"
