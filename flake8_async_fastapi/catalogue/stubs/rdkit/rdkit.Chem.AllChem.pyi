"""https://www.rdkit.org/docs/GettingStartedInPython.html

distribution: rdkit
verified: 2026.9.1
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def EmbedMolecule(mol, *args, **kwargs) -> int: ...
@blocks(FAB603)
def EmbedMultipleConfs(mol, *args, **kwargs): ...
@blocks(FAB603)
def MMFFOptimizeMolecule(mol, *args, **kwargs) -> int: ...
@blocks(FAB603)
def MMFFOptimizeMoleculeConfs(mol, *args, **kwargs) -> list: ...
@blocks(FAB603)
def UFFOptimizeMolecule(mol, *args, **kwargs) -> int: ...
@blocks(FAB603)
def UFFOptimizeMoleculeConfs(mol, *args, **kwargs) -> list: ...
