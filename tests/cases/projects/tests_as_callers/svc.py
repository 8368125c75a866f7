from tasks import SendTask


class Roles:
    def __init__(self, repo: object, send_task: SendTask) -> None:
        self.repo = repo
        self.send_task = send_task

    async def add(self, user):
        self.send_task("add", user)  # FAB201: 8, "send_task > requests.post (tasks.py:9)"


class Keyword:
    def __init__(self, *, repo: object, send_task: SendTask) -> None:
        self.repo = repo
        self.send_task = send_task

    async def add(self, user):
        self.send_task("add", user)  # FAB201: 8, "send_task > requests.post (tasks.py:9)"
