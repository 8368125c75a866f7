import app.tools
from app import Quick, Store
from app.tools import harmless, load, missing


async def use():
    Store().read()  # FAB101: 4, "Store.read > time.sleep"
    Quick().read()
    load()  # FAB101: 4, "load > time.sleep"
    harmless()
    missing()
    app.tools.renamed()  # FAB101: 4, "load > time.sleep"
