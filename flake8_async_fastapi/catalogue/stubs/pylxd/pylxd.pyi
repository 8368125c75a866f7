"""https://pylxd.readthedocs.io/en/latest/

distribution: pylxd
verified: 2.4.2
"""

from pylxd.client import Client
