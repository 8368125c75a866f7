from .work import coroutine, moved, quick, slow


async def use():
    quick()  # FAB101: 4, "app/wrap.py:9"
    await coroutine()  # FAB101: 10, "app/wrap.py:9"
    await moved()
    slow()  # FAB101: 4, "app/work.py:23"
