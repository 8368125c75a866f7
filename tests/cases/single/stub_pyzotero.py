# why: every question to Zotero is a request, as is each next page
from pyzotero import zotero

client = zotero.Zotero(library_id="1", library_type="user", api_key="k")


async def items():
    client.add_parameters(limit=7)
    found = client.top(limit=100)  # FAB204: 12, "pyzotero.Zotero.top"
    for page in client.iterfollow():  # FAB204: 16, "iterfollow"
        found.extend(page)
    client.update_item(found[0])  # FAB204: 4, "pyzotero.Zotero.update_item"
    return client.everything(found)  # FAB204: 11, "pyzotero.Zotero.everything"
