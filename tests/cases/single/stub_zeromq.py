# why: sockets of ZeroMQ wait for their peers, unless they were told not to, publish only, or are those of zmq.asyncio
import zmq
import zmq.asyncio

context = zmq.Context.instance()


class Bus:
    def __init__(self):
        self.requests = zmq.Context().socket(zmq.REQ)
        self.requests.connect("tcp://localhost:5555")
        self.news = context.socket(zmq.PUB)

    async def ask(self, question):
        self.requests.send_json(question)  # FAB202: 8, "zmq.asyncio.Socket"
        return self.requests.recv_json()  # FAB202: 15, "zmq.Socket.recv_json()"

    async def tell(self, what: bytes):
        self.news.send_multipart([b"topic", what])
        self.requests.send(what, zmq.NOBLOCK)
        return self.requests.recv(flags=zmq.NOBLOCK)

    async def look(self):
        poller = zmq.Poller()
        poller.register(self.requests, zmq.POLLIN)
        if self.requests.poll(timeout=0):
            poller.poll(1000)  # FAB202: 12, "await poller.poll(...)"


async def awaited():
    socket = zmq.asyncio.Context().socket(zmq.PULL)
    await socket.send(b"x")
    return await socket.recv()
