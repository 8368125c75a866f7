# why: what GitPython asks git for: histories, comparisons, files that are not tracked, branches
import git


async def history(path: str):
    repo = git.Repo(path)
    for commit in repo.iter_commits():  # FAB501: 18, "iter_commits"
        print(commit.hexsha, commit.message)
    repo.commit("main").diff("topic")  # FAB501: 4, "Repo.commit"
    repo.index.diff("HEAD")  # FAB501: 4, "diff"
    repo.index.add(["a"])  # FAB401: 4, "add"
    repo.index.commit("message")  # FAB401: 4, "commit"
    repo.active_branch.checkout()  # FAB501: 4, "checkout"
    repo.head.commit.hexsha
    return repo.untracked_files  # FAB501: 11, "untracked_files"
