# why: the sync client and managers of Socket.IO beside the async ones
import keyring
import socketio
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.schedulers.background import BackgroundScheduler

sync = socketio.Client()
client = socketio.AsyncClient()
manager = socketio.RedisManager("redis://", write_only=True)
server = socketio.AsyncServer(async_mode="asgi")
scheduler = BackgroundScheduler()


async def talk():
    sync.connect("http://localhost")  # FAB202: 4, "socketio.AsyncClient"
    sync.emit("event")
    sync.call("event")  # FAB202: 4, "socketio.Client.call()"
    manager.emit("event")  # FAB206: 4, "socketio.AsyncRedisManager"
    await client.connect("http://localhost")
    await client.emit("event")
    await server.emit("event")


async def stop():
    scheduler.shutdown()  # FAB102: 4, "BackgroundScheduler.shutdown()"
    scheduler.shutdown(wait=False)
    AsyncIOScheduler().shutdown()
    keyring.get_password("service", "user")  # FAB204: 4, "keyring.get_password()"
