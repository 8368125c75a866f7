from app import shared


async def f1():
    shared.model.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def f2():
    shared.tokenizer.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def f3():
    shared.a.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def f4():
    shared.b.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def f5():
    shared.c.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def f6():
    shared.d.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def f7():
    shared.e.stop()  # FAB101: 4, "Server.stop > time.sleep"
