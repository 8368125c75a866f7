import time


class Timing:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        time.sleep(1)  # FAB101: 8, "in middleware Timing.__call__"


class Quota:
    def __init__(self, app):
        time.sleep(1)  # FAB101: 8, "in middleware Quota.__init__"


class Unused:
    def __init__(self, app):
        time.sleep(1)
