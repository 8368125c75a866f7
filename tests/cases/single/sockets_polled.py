# why: who is ready for BlockingIOError has a socket that does not wait
import socket
import urllib.request


async def accept(server: socket.socket):
    while True:
        try:
            connection, _ = server.accept()
        except BlockingIOError:
            return None
        return connection


async def receive(connection: socket.socket):
    try:
        try:
            return connection.recv(1024)
        finally:
            connection.close()
    except (BlockingIOError, InterruptedError):
        return b""


def poll(connection: socket.socket):
    try:
        return connection.recv(1024)
    except BlockingIOError:
        connection.recv(1)


async def other(connection: socket.socket, server: socket.socket):
    poll(connection)  # FAB202: 4, "poll > socket.socket.recv (sockets_polled.py:29)"
    try:
        connection.recv(1024)  # FAB202: 8, "socket.socket.recv()"
    except OSError:
        connection.recv(1)  # FAB202: 8, "socket.socket.recv()"
    try:
        urllib.request.urlopen("https://example.org")  # FAB201: 8, "urllib.request.urlopen()"
    except BlockingIOError:
        server.accept()  # FAB202: 8, "socket.socket.accept()"
    connection.recv(1024)  # FAB202: 4, "socket.socket.recv()"
