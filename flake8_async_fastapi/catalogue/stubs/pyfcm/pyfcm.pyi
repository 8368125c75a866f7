"""https://github.com/olucurious/PyFCM

distribution: pyfcm
verified: 2.1.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class FCMNotification:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def notify(self, *args, **kwargs): ...
    @blocks(FAB204)
    def async_notify_multiple_devices(self, *args, **kwargs): ...
