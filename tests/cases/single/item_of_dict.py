# why: an item that is read from a dict may be another than its literal says
import json
import time

from fastapi import WebSocket

SETTINGS = {"mode": "fast"}


async def messages(websocket: WebSocket):
    text = await websocket.receive_text()
    try:
        payload = json.loads(text)
    except ValueError:
        payload = {"type": "unknown"}
    kind = payload.get("type")
    if kind == "wait":
        time.sleep(1)  # FAB101: 8, "time.sleep()"


async def subscripted(text):
    payload = json.loads(text) if text else {"type": "unknown"}
    kind = payload["type"]
    if kind == "wait":
        time.sleep(1)  # FAB101: 8, "time.sleep()"


async def updated(more):
    payload = {"type": "unknown"}
    payload.update(more)
    kind = payload.get("type")
    if kind != "wait":
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def set_in_between(work):
    outcome = {"ok": False, "error": None}
    outcome["ok"] = work()
    ok = outcome["ok"]
    if ok:
        time.sleep(1)  # FAB101: 8, "time.sleep()"


async def set_elsewhere():
    mode = SETTINGS["mode"]
    if mode == "slow":
        time.sleep(1)  # FAB101: 8, "time.sleep()"


def choose(mode):
    SETTINGS["mode"] = mode


class Job:
    def __init__(self):
        self.state = {"status": "idle"}

    def start(self):
        self.state["status"] = "running"

    async def run(self):
        status = self.state["status"]
        if status == "running":
            time.sleep(1)  # FAB101: 12, "time.sleep()"
