"""https://matplotlib.org/stable/api/figure_api.html

distribution: matplotlib
verified: 3.10.8
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class Figure:
    @blocks(FAB602)
    def savefig(self, fname, **kwargs) -> None: ...
