"""The methods of a protocol, and what makes one, run on the loop."""

import asyncio
import socket
import sys

from blocking_probe import probe
from fastapi import FastAPI

app = FastAPI()


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        probe("BaseProtocol.connection_made")
        self.transport = transport

    def data_received(self, data):
        probe("Protocol.data_received")

    def eof_received(self):
        probe("Protocol.eof_received")

    def connection_lost(self, exc):
        probe("BaseProtocol.connection_lost")


class Client(asyncio.Protocol):
    def pause_writing(self):
        probe("BaseProtocol.pause_writing")

    def resume_writing(self):
        probe("BaseProtocol.resume_writing")


class Datagrams(asyncio.DatagramProtocol):
    def datagram_received(self, data, addr):
        probe("DatagramProtocol.datagram_received")

    def error_received(self, exc):
        probe("DatagramProtocol.error_received")


class Child(asyncio.SubprocessProtocol):
    def pipe_data_received(self, fd, data):
        probe("SubprocessProtocol.pipe_data_received")

    def pipe_connection_lost(self, fd, exc):
        probe("SubprocessProtocol.pipe_connection_lost")

    def process_exited(self):
        probe("SubprocessProtocol.process_exited")


def make_server():
    probe("create_server")
    return Server()


def make_client():
    probe("create_connection")
    return Client()


def make_datagrams():
    probe("create_datagram_endpoint")
    return Datagrams()


def connected(reader, writer):
    probe("start_server")
    writer.close()


@app.get("/streams")
async def streams():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(make_server, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    transport, _ = await loop.create_connection(make_client, "127.0.0.1", port)
    transport.set_write_buffer_limits(high=1)
    transport.write(b"x" * 16_000_000)
    await asyncio.sleep(0.05)
    transport.write_eof()
    await asyncio.sleep(0.2)
    transport.close()
    server.close()


@app.get("/datagrams")
async def datagrams():
    loop = asyncio.get_running_loop()
    receiver, _ = await loop.create_datagram_endpoint(make_datagrams, local_addr=("127.0.0.1", 0))
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender.sendto(b"x", receiver.get_extra_info("sockname"))
    await asyncio.sleep(0.05)
    sender.close()
    # Nobody listens there: the system answers with an error.
    lost, _ = await loop.create_datagram_endpoint(Datagrams, remote_addr=receiver.get_extra_info("sockname"))
    receiver.close()
    await asyncio.sleep(0.05)
    lost.sendto(b"x")
    await asyncio.sleep(0.05)
    lost.close()


@app.get("/server")
async def stream_server():
    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    _, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0.05)
    writer.close()
    server.close()


@app.get("/process")
async def process():
    loop = asyncio.get_running_loop()
    transport, _ = await loop.subprocess_exec(Child, sys.executable, "-c", "print(1)", stdin=None, stderr=None)
    for _ in range(200):
        await asyncio.sleep(0.01)
        if transport.get_returncode() is not None:
            break
    await asyncio.sleep(0.01)
    transport.close()


def drive(client):
    for path in ("streams", "datagrams", "server", "process"):
        client.get(f"/{path}")


EXPECTED = {
    "BaseProtocol.connection_made": "loop",
    "BaseProtocol.connection_lost": "loop",
    "BaseProtocol.pause_writing": "loop",
    "BaseProtocol.resume_writing": "loop",
    "Protocol.data_received": "loop",
    "Protocol.eof_received": "loop",
    "DatagramProtocol.datagram_received": "loop",
    "DatagramProtocol.error_received": "loop",
    "SubprocessProtocol.pipe_data_received": "loop",
    "SubprocessProtocol.pipe_connection_lost": "loop",
    "SubprocessProtocol.process_exited": "loop",
    "create_server": "loop",
    "create_connection": "loop",
    "create_datagram_endpoint": "loop",
    "start_server": "loop",
}
ROWS = {
    "BaseProtocol.connection_made": "asyncio.BaseProtocol.connection_made",
    "BaseProtocol.connection_lost": "asyncio.BaseProtocol.connection_lost",
    "BaseProtocol.pause_writing": "asyncio.BaseProtocol.pause_writing",
    "BaseProtocol.resume_writing": "asyncio.BaseProtocol.resume_writing",
    "Protocol.data_received": "asyncio.Protocol.data_received",
    "Protocol.eof_received": "asyncio.Protocol.eof_received",
    "DatagramProtocol.datagram_received": "asyncio.DatagramProtocol.datagram_received",
    "DatagramProtocol.error_received": "asyncio.DatagramProtocol.error_received",
    "SubprocessProtocol.pipe_data_received": "asyncio.SubprocessProtocol.pipe_data_received",
    "SubprocessProtocol.pipe_connection_lost": "asyncio.SubprocessProtocol.pipe_connection_lost",
    "SubprocessProtocol.process_exited": "asyncio.SubprocessProtocol.process_exited",
    "create_server": "asyncio.AbstractEventLoop.create_server(protocol_factory)",
    "create_connection": "asyncio.AbstractEventLoop.create_connection(protocol_factory)",
    "create_datagram_endpoint": "asyncio.AbstractEventLoop.create_datagram_endpoint(protocol_factory)",
    "start_server": "asyncio.start_server(client_connected_cb)",
}
