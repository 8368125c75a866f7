"""https://docs.openstack.org/openstacksdk/latest/user/

distribution: openstacksdk
verified: 4.22.0
"""

from openstack.connection import Connection

# Connecting reads the configuration; the first call of a service logs in.
def connect(*args, **kwargs) -> Connection: ...
