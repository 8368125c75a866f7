# why: audio that is put together piece by piece, graph stores, and the threads that watch files
import io

import kuzu
import torchaudio
from langchain_aws.graphs import NeptuneAnalyticsGraph, NeptuneGraph
from pydub import AudioSegment
from watchdog.observers import Observer
from websocket import WebSocketApp


async def recording(frames, path):
    whole = AudioSegment.silent(duration=100)
    for frame in frames:
        whole += frame
    (whole + AudioSegment.empty()).export(path)  # FAB602: 4, "export"
    wave, rate = torchaudio.load(path)  # FAB602: 17, "torchaudio.load"
    torchaudio.save(io.BytesIO(), wave, rate, format="wav")  # FAB602: 4, "torchaudio.save"


class Driver:
    def __init__(self, address: str, client: NeptuneGraph | NeptuneAnalyticsGraph):
        self.database = kuzu.Database(":memory:")
        self.waiting = kuzu.AsyncConnection(self.database)
        self.client = client

    def run(self, query):
        return self.client.query(query)


async def graphs(driver: Driver):
    driver.run("MATCH (n) RETURN n")  # FAB303: 4, "NeptuneGraph.query"
    await driver.waiting.execute("MATCH (n) RETURN n")
    connection = kuzu.Connection(driver.database)
    connection.execute("MATCH (n) RETURN n")  # FAB303: 4, "kuzu.Connection.execute"


class Watcher:
    def __init__(self):
        self.observer = Observer()

    def stop(self):
        self.observer.stop()
        self.observer.join()


async def unwatched(watcher: Watcher, socket: WebSocketApp):
    watcher.stop()  # FAB102: 4, "Thread.join"
    socket.send("text")  # FAB202: 4, "send"
