"""https://firebase.google.com/docs/reference/admin/python/firebase_admin.messaging

distribution: firebase-admin
verified: 7.7.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

@blocks(FAB204)
def send(*args, **kwargs) -> str: ...
@blocks(FAB204, use="firebase_admin.messaging.send_each_async")
def send_each(*args, **kwargs): ...
@blocks(FAB204, use="firebase_admin.messaging.send_each_for_multicast_async")
def send_each_for_multicast(*args, **kwargs): ...
@blocks(FAB204)
def subscribe_to_topic(*args, **kwargs): ...
@blocks(FAB204)
def unsubscribe_from_topic(*args, **kwargs): ...
