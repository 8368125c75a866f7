# why: a noqa on the blocking line of a helper silences every chain that ends there
import time

import requests


def quiet():
    time.sleep(1)  # noqa: FAB101


def quiet_bare():
    time.sleep(1)  # noqa


def wrong_code():
    time.sleep(1)  # noqa: FAB201


def other_tool():
    time.sleep(1)  # noqa: E501


def above():
    return quiet()


def both():
    quiet()
    requests.get("u")


def second_line():
    time.sleep(1)  # noqa: E501, FAB101


async def use():
    quiet()
    quiet_bare()
    wrong_code()  # FAB101: 4, "time.sleep"
    other_tool()  # FAB101: 4, "time.sleep"
    above()
    both()  # FAB201: 4, "requests.get"
    second_line()
