# why: methods of Girder's client are requests, those that list send them where they are iterated
from girder_client import GirderClient

client = GirderClient(apiUrl="http://localhost/api/v1")


async def ask(key: str, folder: str):
    client.authenticate(apiKey=key)  # FAB204: 4, "girder_client.GirderClient.authenticate()"
    client.getItem("x")  # FAB204: 4, "girder_client.GirderClient.getItem()"
    client.get("annotation")  # FAB204: 4, "girder_client.GirderClient.get()"
    for item in client.listItem(folder):  # FAB204: 16, "iterating"
        print(item)
    client.downloadFile("x", "/tmp/x")  # FAB204: 4, "girder_client.GirderClient.downloadFile()"


async def right(folder: str):
    client.setToken("t")
    return client.listItem(folder)
