"""https://cairosvg.org/documentation/

distribution: cairosvg
verified: 2.9.1
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def svg2svg(*args, **kwargs): ...
@blocks(FAB602)
def svg2png(*args, **kwargs): ...
@blocks(FAB602)
def svg2pdf(*args, **kwargs): ...
@blocks(FAB602)
def svg2ps(*args, **kwargs): ...
@blocks(FAB602)
def svg2eps(*args, **kwargs): ...
