# why: a LanceDB table under its name, and queries that say how near is near
import lancedb
from lancedb.table import Table

db = lancedb.connect("data")


async def item():
    table = db["issues"]  # FAB303: 12, "blocks"
    return table.search([1.0]).limit(3).to_list()  # FAB303: 11, "blocks"


async def metric(table: Table):
    return table.search([1.0]).distance_type("cosine").limit(3).to_list()  # FAB303: 11, "blocks"


async def plain(table: Table):
    return table.search([1.0]).limit(3).to_list()  # FAB303: 11, "blocks"
