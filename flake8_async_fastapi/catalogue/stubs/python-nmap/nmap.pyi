"""https://xael.org/pages/python-nmap-en.html

distribution: python-nmap
verified: 0.7.1
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class PortScanner:
    # Asks nmap for its version.
    @blocks(FAB501)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB501)
    def scan(self, *args, **kwargs) -> dict: ...
    @blocks(FAB501)
    def listscan(self, *args, **kwargs) -> list: ...
    def all_hosts(self) -> list: ...
