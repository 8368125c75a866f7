"""https://rpyc.readthedocs.io/en/latest/

distribution: rpyc
verified: 6.0.2
"""

import rpyc.utils.classic as classic
from rpyc.core.protocol import Connection
from rpyc.utils.factory import connect, connect_by_service, connect_subproc, discover, list_services, ssh_connect, ssl_connect
from rpyc.utils.helpers import async_
