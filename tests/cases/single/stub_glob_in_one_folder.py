# why: a constant pattern without ** and / reads one folder, as listdir does
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
