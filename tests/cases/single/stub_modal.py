# why: every method of modal that waits has its twin as an attribute, `f.remote.aio(...)`; what is looked up by name is lazy
import modal
from modal import App, Sandbox
from modal.functions import FunctionCall

app = modal.App("app", image=modal.Image.debian_slim())


@app.function(gpu="any")
def embed(text: str) -> list:
    return [text]


class Provider:
    def __init__(self):
        self.function = modal.Function.from_name("app", "f")

    def run(self, text: str):
        return self.function.remote(text)

    async def direct(self, text: str):
        self.function.remote(text)  # FAB204: 8, "await self.function.remote.aio(...)"

    async def chained(self, text: str):
        return self.run(text)  # FAB204: 15, "await modal.Function.remote.aio() there"


async def functions(text: str, call_id: str):
    f = modal.Function.from_name("app", "f")
    f.remote(text)  # FAB204: 4, "await f.remote.aio(...)"
    await f.remote.aio(text)
    embed.remote(text)  # FAB204: 4, "await embed.remote.aio(...)"
    for item in f.remote_gen(text):  # FAB204: 16, "async for item in f.remote_gen.aio(...)"
        print(item)
    list(f.map([text]))  # FAB204: 4, "f.map"
    async for item in f.map.aio([text]):
        print(item)
    call = f.spawn(text)  # FAB204: 11, "await f.spawn.aio(...)"
    call.get(timeout=1)  # FAB204: 4, "await call.get.aio(...)"
    other = await f.spawn.aio(text)
    other.get()  # FAB204: 4, "await other.get.aio()"
    await FunctionCall.from_id(call_id).get.aio()
    model = modal.Cls.from_name("app", "Model").with_options(gpu="any")()
    model.predict.remote(text)  # FAB204: 4, "await model.predict.remote.aio(...)"
    await model.predict.remote.aio(text)


async def sandboxes():
    found = App.lookup("app", create_if_missing=True)  # FAB204: 12, "await App.lookup.aio(...)"
    box = Sandbox.create(app=found)  # FAB204: 10, "await Sandbox.create.aio(...)"
    process = await box.exec.aio("ls")
    process.wait()  # FAB204: 4, "await process.wait.aio()"
    for line in process.stdout:  # FAB204: 16, "async for line in process.stdout"
        print(line)
    async for line in process.stderr:
        print(line)
    box.filesystem.read_text("/a")  # FAB204: 4, "await box.filesystem.read_text.aio(...)"
    await process.stdin.drain.aio()
    box.terminate()  # FAB204: 4, "await box.terminate.aio()"


async def running():
    with app.run() as running:  # FAB204: 9, "async with app.run(...) as running"
        print(running.app_id)
    async with app.run():
        pass


async def stores(key: str):
    kept = modal.Dict.from_name("kept", create_if_missing=True)
    kept[key] = 1  # FAB204: 4, "await dict.put.aio(...)"
    kept.get(key)  # FAB204: 4, "await kept.get.aio(...)"
    await kept.get.aio(key)
    jobs = modal.Queue.from_name("jobs")
    jobs.put(key)  # FAB204: 4, "await jobs.put.aio(...)"
    volume = modal.Volume.from_name("data").read_only()
    volume.reload()  # FAB204: 4, "await volume.reload.aio()"
    b"".join(volume.read_file(key))  # FAB204: 4, "volume.read_file"
    with volume.batch_upload() as batch:  # FAB204: 9, "async with volume.batch_upload(...) as batch"
        batch.put_file("a", "/a")
