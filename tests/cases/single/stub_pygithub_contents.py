# why: PyGithub asks for the content of a listed file where that is read; a file asked for by itself comes with it
from github import Github

client = Github("token")


async def pack(name: str):
    repository = client.get_repo(name)  # FAB204: 17, "get_repo"
    found = repository.get_contents("")  # FAB204: 12, "get_contents"
    while found:
        item = found.pop(0)
        if item.type == "dir":
            found.extend(repository.get_contents(item.path))  # FAB204: 25, "get_contents"
        else:
            print(item.name, item.sha, item.decoded_content)  # FAB204: 39, "decoded_content"


async def single(repository=client.get_repo("a")):
    readme = repository.get_readme()  # FAB204: 13, "get_readme"
    file = repository.get_contents("a.py")  # FAB204: 11, "get_contents"
    if not isinstance(file, list):
        print(file.decoded_content)
    return readme.decoded_content
