from . import work
from .work import Job, Repeater, Tools, apply, bound, fine, quick, slow, with_default


async def methods():
    Tools.static()  # FAB101: 4, "Tools.static > time.sleep (app/work.py:20)"
    Tools.made()  # FAB101: 4, "Tools.made"
    tools = Tools()
    tools()  # FAB201: 4, "requests.get (app/work.py:28)"
    tools.state  # FAB101: 4, "Tools.state"
    tools.settings  # FAB201: 4, "Tools.settings"
    tools.kept()  # FAB201: 4, "Tools.kept"


async def handed(items):
    bound()  # FAB101: 4, "slow > time.sleep"
    fine()
    sorted(items, key=slow)  # FAB101: 4, "slow"
    sorted(items, key=work.quick)
    list(map(slow, items))  # FAB101: 9, "slow"
    map(slow, items)
    apply(slow, 1)  # FAB101: 4, "apply > "
    apply(quick, 1)
    apply(lambda item: slow(item), 1)  # FAB101: 4, "apply > "


async def stored():
    Job().start()  # FAB101: 4, "Job.start > slow"
    Job(quick, check=slow).check()  # FAB101: 4, "slow"
    with_default()  # FAB101: 4, "with_default > slow"
    with_default(quick)
    Repeater(slow).repeat(2)  # FAB101: 4, "Repeater.repeat"
