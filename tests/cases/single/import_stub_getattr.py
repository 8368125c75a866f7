# why: the stub of a library whose module makes up its names: every program is a name of `sh`
import sh
from fastapi import FastAPI
from sh import git

app = FastAPI()


@app.get("/")
async def index():
    sh.ls("/")  # FAB501: 4, "sh.Command"
    git("status")  # FAB501: 4, "sh.Command"
    print(sh.__name__)
