"""https://plotly.com/python-api-reference/

distribution: plotly
verified: 7.1.0
install: plotly numpy pandas
"""

from plotly.graph_objects import Figure as _Figure

def make_subplots(*args, **kwargs) -> _Figure: ...
