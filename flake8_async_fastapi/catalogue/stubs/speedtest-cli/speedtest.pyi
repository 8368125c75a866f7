"""https://github.com/sivel/speedtest-cli/wiki

distribution: speedtest-cli
verified: 2.1.3
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

class SpeedtestResults:
    @blocks(FAB201)
    def share(self): ...
    def dict(self): ...

class Speedtest:
    # Asks for the configuration.
    results: SpeedtestResults
    @blocks(FAB201)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB201)
    def get_servers(self, *args, **kwargs): ...
    @blocks(FAB201)
    def get_best_server(self, *args, **kwargs): ...
    @blocks(FAB201)
    def download(self, *args, **kwargs): ...
    @blocks(FAB201)
    def upload(self, *args, **kwargs): ...
    @blocks(FAB201)
    def set_mini_server(self, *args, **kwargs): ...
