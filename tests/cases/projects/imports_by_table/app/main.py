import app.tools
from app import Quick, Store
from app.named import added, by_get, elsewhere, harmless_by_get, harmless_in_text, in_text
from app.tools import harmless, load, missing


async def use():
    Store().read()  # FAB101: 4, "Store.read > time.sleep"
    Quick().read()
    load()  # FAB101: 4, "load > time.sleep"
    harmless()
    missing()
    app.tools.renamed()  # FAB101: 4, "load > time.sleep"


async def named():
    in_text()  # FAB101: 4, "in_text > time.sleep"
    added()  # FAB101: 4, "added > time.sleep"
    by_get()  # FAB101: 4, "by_get > time.sleep"
    elsewhere()
    harmless_in_text()
    harmless_by_get()
