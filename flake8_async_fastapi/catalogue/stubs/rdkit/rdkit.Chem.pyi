"""https://www.rdkit.org/docs/GettingStartedInPython.html

distribution: rdkit
verified: 2026.9.1
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB401, blocks

class _Molecules:
    @blocks(FAB401)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB401)
    def __next__(self): ...

# Reads where it is iterated.
def SDMolSupplier(fileName, *args, **kwargs) -> _Molecules: ...
@blocks(FAB401)
def MolFromMolFile(molFileName, *args, **kwargs): ...
@blocks(FAB401)
def MolFromPDBFile(pdbFileName, *args, **kwargs): ...
@blocks(FAB401)
def MolToMolFile(mol, filename, *args, **kwargs) -> None: ...
@blocks(FAB401)
def MolToPDBFile(mol, filename, *args, **kwargs) -> None: ...
