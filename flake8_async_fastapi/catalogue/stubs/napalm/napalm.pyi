"""https://napalm.readthedocs.io/en/latest/base.html

distribution: napalm
verified: 5.2.0
"""

from napalm.base import get_network_driver
