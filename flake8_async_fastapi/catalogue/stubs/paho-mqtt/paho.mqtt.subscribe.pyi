"""https://eclipse.dev/paho/files/paho.mqtt.python/html/client.html

distribution: paho-mqtt
verified: 2.2.0
"""

from flake8_async_fastapi.catalogue import FAB206, blocks

@blocks(FAB206)
def simple(*args, **kwargs): ...
@blocks(FAB206)
def callback(*args, **kwargs): ...
