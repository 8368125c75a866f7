# why: "connecting" a socket of datagrams sends nothing; applications learn their own address so
import socket

from fastapi import FastAPI

app = FastAPI()


def own_address() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("10.254.254.254", 1))
        return probe.getsockname()[0]


class Node:
    def __init__(self):
        self.probe = socket.socket(socket.AF_INET, type=socket.SOCK_DGRAM)
        self.link = socket.socket(socket.AF_INET, socket.SOCK_STREAM)


node = Node()


def join(link: socket.socket):
    link.connect(("10.0.0.1", 80))


@app.get("/")
async def index():
    own_address()
    node.probe.connect_ex(("10.254.254.254", 1))
    node.probe.recv(1)  # FAB202: 4, "socket.socket.recv"
    node.link.connect(("10.0.0.1", 80))  # FAB202: 4, "socket.socket.connect"
    socket.socket().connect(("10.0.0.1", 80))  # FAB202: 4, "socket.socket.connect"
    join(socket.socket())  # FAB202: 4, "join > socket.socket.connect"
