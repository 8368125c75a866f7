"""https://python-opcua.readthedocs.io/en/latest/client.html

distribution: opcua
verified: 0.98.13
"""

from flake8_async_fastapi.catalogue import FAB202, blocks

class Subscription:
    @blocks(FAB202)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB202)
    def subscribe_data_change(self, *args, **kwargs): ...
    @blocks(FAB202)
    def subscribe_events(self, *args, **kwargs): ...
    @blocks(FAB202)
    def create_monitored_items(self, *args, **kwargs): ...
    @blocks(FAB202)
    def unsubscribe(self, *args, **kwargs): ...
    @blocks(FAB202)
    def modify_monitored_item(self, *args, **kwargs): ...
