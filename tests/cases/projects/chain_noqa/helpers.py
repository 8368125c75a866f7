import time


def quiet():
    time.sleep(1)  # noqa: FAB101 -- at start-up only


def loud():
    time.sleep(1)
