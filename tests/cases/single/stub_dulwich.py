# why: dulwich speaks with other repositories, and reads files where objects and references are asked for
from dulwich import porcelain
from dulwich.repo import Repo


async def remote(url: str, path: str):
    porcelain.clone(url, path)  # FAB201: 4, "dulwich.porcelain.clone"
    porcelain.push(path, url)  # FAB201: 4, "dulwich.porcelain.push"
    porcelain.add(path)  # FAB401: 4, "dulwich.porcelain.add"


async def local(path: str):
    with Repo(path) as repository:
        head = repository.head()  # FAB401: 15, "dulwich.repo.Repo.head"
        commit = repository[head]  # FAB401: 17, "dulwich.repo.Repo"
        walker = repository.get_walker(max_entries=3)
        for entry in walker:  # FAB401: 21, "iterating dulwich.walk.Walker"
            print(entry)
        repository.get_worktree().commit(message=b"a")  # FAB401: 8, "commit"
    return commit
