"""https://matplotlib.org/stable/api/backend_agg_api.html

distribution: matplotlib
verified: 3.10.8
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class FigureCanvasAgg:
    @blocks(FAB602)
    def draw(self) -> None: ...
    @blocks(FAB602)
    def print_png(self, filename_or_obj, **kwargs) -> None: ...
