"""https://plotly.com/python-api-reference/

distribution: plotly
verified: 7.1.0
install: plotly numpy pandas
"""

from flake8_async_fastapi.catalogue import FAB401, FAB602, blocks

@blocks(FAB602)
def to_image(fig, *args, **kwargs) -> bytes: ...
@blocks(FAB602)
def write_image(fig, *args, **kwargs) -> None: ...
@blocks(FAB401)
def write_html(fig, *args, **kwargs) -> None: ...
@blocks(FAB401)
def read_json(file, *args, **kwargs): ...
@blocks(FAB401)
def write_json(fig, *args, **kwargs) -> None: ...
