# why: opik sends what it traces in threads; checking, flushing, ending and asking wait for its server
# flags: sync-on-loop
import opik
from fastapi import FastAPI
from opik import Opik, track

client = Opik(project_name="p")
app = FastAPI()


@track
def traced(text: str):
    client.flush()
    return text


@track("name", tags=["a"])
def named(text: str):
    return client.get_prompt(text)


@app.get("/check")
async def check(text: str):
    client.auth_check()  # FAB204: 4, "Opik.auth_check"
    traced(text)  # FAB204: 4, "traced > opik.Opik.flush"
    named(text)  # FAB204: 4, "named > opik.Opik.get_prompt"
    trace = client.trace(name="t")
    opik.flush_tracker()  # FAB204: 4, "flush_tracker"
    return trace


@app.on_event("shutdown")
async def shutdown():
    client.end(flush=False)
    client.end()  # FAB204: 4, "Opik.end"
