import time


class AppError(Exception):
    pass


def load():
    time.sleep(1)  # FAB101: 4, "in startup handler load"


def unload():
    time.sleep(1)


async def on_error(request, error):
    time.sleep(1)  # FAB101: 4, "in exception handler on_error: declare on_error with plain"


async def current_user():
    time.sleep(1)  # FAB101: 4, "in dependency current_user: declare current_user with plain"


class Checker:
    async def __call__(self):
        time.sleep(1)  # FAB101: 8, "in dependency Checker.__call__"


async def send():
    time.sleep(1)  # FAB101: 4, "in background task send"


def save():
    time.sleep(1)


async def report():
    time.sleep(1)  # FAB101: 4, "in POST /report"
