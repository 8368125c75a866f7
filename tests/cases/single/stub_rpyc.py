# why: what is called on an object of the other side waits for that side; the asynchronous proxy does not
import rpyc
from rpyc.utils.factory import unix_connect


async def silent(connection: rpyc.Connection):
    call = rpyc.async_(connection.root.add)
    result = call(1, 2)
    result.add_callback(print)
    connection.close()


async def remote(connection: rpyc.Connection):
    other = rpyc.connect("x", 18861)  # FAB202: 12, "connect"
    other.ping()  # FAB202: 4, "ping"
    other.root.add(1, 2)  # FAB202: 4, "add"
    rpyc.ssl_connect("x", 18861)  # FAB202: 4, "ssl_connect"
    unix_connect("/run/x.sock")  # FAB202: 4, "unix_connect"
    connection.sync_request(1)  # FAB202: 4, "sync_request"
    rpyc.async_(connection.root.add)(1, 2).wait()  # FAB202: 4, "wait"
    classic = rpyc.classic.connect("x")  # FAB202: 14, "connect"
    classic.modules.os.listdir(".")  # FAB202: 4, "listdir"
    with rpyc.connect("x", 1) as third:  # FAB202: 9, "connect"
        third.root.get()  # FAB202: 8, "get"
