# why: the loop's own methods for sockets want one that does not wait itself
import socket


class Line:
    def __init__(self, host: str) -> None:
        self.sock = socket.create_connection((host, 80))

    async def ask(self) -> bytes:
        self.sock.sendall(b"x")  # FAB202: 8, 'sock_sendall(...)", after "self.sock.setblocking(False)"'
        return self.sock.recv(10)  # FAB202: 15, 'sock_recv(...)", after "self.sock.setblocking(False)"'


async def send(server: socket.socket, file) -> None:
    server.accept()[0].sendfile(file)  # FAB202: 4, 'sock_accept(...)'
    server.sendfile(file)  # FAB202: 4, 'sock_sendfile(...)", after "server.setblocking(False)"'
