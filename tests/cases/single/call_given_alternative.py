# why: of the alternatives of a declared union, a call that passes one only gets to the branches of that one
import time
from typing import Any, Union


class Resources:
    pass


def parse(config):
    time.sleep(1)
    return Resources()


def set_resources(resources: Union[Resources, list[Resources], set[Resources], dict[str, Any]]):
    if isinstance(resources, dict):
        resources = parse(resources)
    return resources


async def use(config: dict, one: Resources, several: Union[list[Resources], set[Resources]], anything):
    set_resources({one})
    set_resources(several)
    set_resources(config)  # FAB101: 4, "set_resources()"
    set_resources({"cpus": 1})  # FAB101: 4, "set_resources()"
    set_resources(anything)  # FAB101: 4, "set_resources()"
