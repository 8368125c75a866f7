"""https://proxmoxer.github.io/docs/latest/

distribution: proxmoxer
verified: 2.3.0
install: requests
"""

from proxmoxer.core import ProxmoxAPI
