# why: requests that PyGithub has no method for, and the reactions of GitLab
import github
import gitlab
from github.PullRequest import PullRequest

hub = github.Github("token")
lab = gitlab.Gitlab(url="https://gitlab.example.com")


async def star(pull: PullRequest):
    pull.requester.requestJsonAndCheck("POST", "/x", input={})  # FAB204: 4, "blocks"
    pull._requester.requestJsonAndCheck("POST", "/x", input={})  # FAB204: 4, "blocks"
    hub.requester.graphql_query("query", {})  # FAB204: 4, "blocks"


async def emoji(number: int):
    merge = lab.projects.get(1, lazy=True).mergerequests.get(number, lazy=True)
    merge.awardemojis.create({"name": "tada"})  # FAB204: 4, "blocks"
    merge.notes.get(2, lazy=True).awardemojis.create({"name": "tada"})  # FAB204: 4, "blocks"
    merge.notes.create({"body": "tada"})  # FAB204: 4, "blocks"
