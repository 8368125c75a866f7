"""https://python-opcua.readthedocs.io/en/latest/client.html

distribution: opcua
verified: 0.98.13
install: setuptools
"""

from opcua.client.client import Client
from opcua.common.node import Node
