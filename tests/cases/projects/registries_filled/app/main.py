import asyncio

from .registry import ADDED, HOOKS, LISTENERS, LOADERS, TYPES, Commands, Plugin, bus, quick_shelf


async def loaders(name):
    LOADERS[name]()  # FAB201: 4, "load > requests.get (app/jobs.py:10)"
    LOADERS["remote"]()  # FAB201: 4, "load"
    LOADERS["quick"]()
    found = LOADERS.get(name)
    if found is not None:
        found()  # FAB201: 8, "load"
    await asyncio.to_thread(LOADERS[name])
    for _, function in LOADERS.items():
        function()  # FAB201: 8, "load"


async def hooks():
    for hook in HOOKS:
        hook()  # FAB101: 8, "first > time.sleep"
    for function in ADDED:
        function()  # FAB101: 8, "closing"


async def listeners(event):
    for listener in LISTENERS[event]:
        if asyncio.iscoroutinefunction(listener):
            await listener()
        else:
            listener()  # FAB101: 12, "start"
    for listener in LISTENERS["stop"]:
        await listener()


async def methods(name):
    Commands.get(name)()  # FAB101: 4, "sync"
    Commands.known["sync"]()  # FAB101: 4, "sync"
    bus.send(name)  # FAB101: 4, "Bus.send > plain > time.sleep"
    bus.close()  # FAB101: 4, "Bus.close > closing"
    quick_shelf.items[name]()


async def classes(name):
    for plugin in Plugin.plugins:
        plugin().run()  # FAB101: 8, "Slow.run"
    TYPES[name]().run()  # FAB101: 4, "Typed.run"
    TYPES["Quick"]().run()
