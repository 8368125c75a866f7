# why: GitPython's classes by all the names under which they can be imported
from git import Blob, Commit, Head, Repo
from git.objects import Blob as Blob2
from git.objects import Commit as Commit2
from git.objects.commit import Commit as Commit3
from git.repo import Repo as Repo2
from git.repo.base import Repo as Repo3


async def repo(repo: Repo, rev: str):
    return repo.commit(rev)  # FAB501: 11, "git.repo.base.Repo.commit()"


async def repo2(repo: Repo2, rev: str):
    return repo.commit(rev)  # FAB501: 11, "git.repo.base.Repo.commit()"


async def repo3(repo: Repo3, rev: str):
    return repo.commit(rev)  # FAB501: 11, "git.repo.base.Repo.commit()"


async def commit(a: Commit, b: Commit):
    return a.diff(b)  # FAB501: 11, "git.diff.Diffable.diff()"


async def commit2(a: Commit2, b: Commit2):
    return a.diff(b)  # FAB501: 11, "git.diff.Diffable.diff()"


async def commit3(a: Commit3, b: Commit3):
    return a.diff(b)  # FAB501: 11, "git.diff.Diffable.diff()"


async def blob(blob: Blob):
    return blob.data_stream.read()  # FAB501: 11, "git.objects.base.Object.data_stream"


async def blob2(blob: Blob2):
    return blob.data_stream.read()  # FAB501: 11, "git.objects.base.Object.data_stream"


async def head(head: Head):
    return head.checkout()  # FAB501: 11, "git.refs.head.Head.checkout()"
