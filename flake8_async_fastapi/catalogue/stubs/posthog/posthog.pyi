"""https://posthog.com/docs/libraries/python

distribution: posthog
verified: 7.91.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from posthog.client import Client

# `capture` and its like only fill a queue, which a thread of the library sends.
class Posthog(Client): ...
class AsyncPosthog: ...

@blocks(FAB204)
def flush(*args, **kwargs) -> None: ...
@blocks(FAB204)
def join() -> None: ...
@blocks(FAB204)
def shutdown() -> None: ...
@blocks(FAB204, unless={"only_evaluate_locally": True})
def feature_enabled(
    key,
    distinct_id,
    groups=None,
    person_properties=None,
    group_properties=None,
    only_evaluate_locally=False,
    **kwargs,
) -> bool | None: ...
@blocks(FAB204, unless={"only_evaluate_locally": True})
def get_feature_flag(
    key,
    distinct_id,
    groups=None,
    person_properties=None,
    group_properties=None,
    only_evaluate_locally=False,
    **kwargs,
): ...
@blocks(FAB204)
def get_remote_config_payload(key): ...
@blocks(FAB204)
def load_feature_flags(): ...
