from app.jobs import slow
from app.tables import FAST, TABLE, runner


async def use(name):
    TABLE[name]()  # FAB101: 4, "app/jobs.py:8"
    FAST[name]()
    runner.run(name)  # FAB101: 4, "Runner.run > slow > time.sleep"
    slow()  # FAB101: 4, "time.sleep"
