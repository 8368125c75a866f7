# why: every method of Label Studio's client is a request, an export's bytes are read where they are iterated
from label_studio_sdk import AsyncLabelStudio, Client as Before, LabelStudio
from label_studio_sdk.client import LabelStudio as Client

client = LabelStudio(base_url="http://localhost:8080", api_key="k")


async def ask(number: int):
    client.projects.get(id=number)  # FAB204: 4, "await client.projects.get(...)"
    for task in client.tasks.list(project=number):  # FAB204: 16, "await client.tasks.list(...)"
        print(task)
    client.projects.exports.as_json(number)  # FAB204: 4, "await client.projects.exports.as_json(...)"
    client.export_storage.s3.sync(id=number)  # FAB204: 4, "await client.export_storage.s3.sync(...)"
    chunks = client.projects.exports.download(id=number, export_pk="1")
    for chunk in chunks:  # FAB204: 17, "iterating"
        print(chunk)
    Client(api_key="k").users.whoami()  # FAB204: 4, "await client.users.whoami()"


async def before(number: int):
    project = Before("http://localhost:8080", "k").get_project(number)  # FAB204: 14, "label_studio_sdk.Client.get_project()"
    return project.get_tasks()  # FAB204: 11, "get_tasks()"


async def right(number: int):
    await AsyncLabelStudio(api_key="k").projects.get(id=number)
    return client.projects
