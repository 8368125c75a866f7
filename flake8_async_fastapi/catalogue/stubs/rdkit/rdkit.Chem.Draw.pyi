"""https://www.rdkit.org/docs/GettingStartedInPython.html

distribution: rdkit
verified: 2026.9.1
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from PIL.Image import Image

@blocks(FAB602)
def MolToImage(mol, *args, **kwargs) -> Image: ...
@blocks(FAB602)
def MolToFile(mol, filename, *args, **kwargs) -> None: ...
@blocks(FAB602)
def MolsToGridImage(mols, *args, **kwargs): ...
