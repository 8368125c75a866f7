# why: run_sync() runs the loop that it stands on
import chainlit as cl
from chainlit import make_async, run_sync


async def ask():
    run_sync(cl.Message(content="x").send())  # FAB104: 4, "await the coroutine instead"


def tool():
    return cl.run_sync(cl.Message(content="x").send())


async def in_a_thread():
    return await make_async(tool)()


async def on_the_loop():
    return tool()  # FAB104: 11, "make tool"
