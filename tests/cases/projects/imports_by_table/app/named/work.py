import time


def in_text():
    time.sleep(1)


def harmless_in_text():
    return 1


def added():
    time.sleep(1)


def elsewhere():
    time.sleep(1)


def by_get():
    time.sleep(1)


def harmless_by_get():
    return 1
