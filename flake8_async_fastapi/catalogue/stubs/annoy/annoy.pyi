"""https://github.com/spotify/annoy

distribution: annoy
verified: 1.17.3
skip: compiles Annoy
"""

from flake8_async_fastapi.catalogue import FAB401, FAB603, blocks

class AnnoyIndex:
    # Loading maps the file.
    @blocks(FAB603)
    def build(self, n_trees, n_jobs=-1) -> bool: ...
    @blocks(FAB401)
    def save(self, fn, prefault=False) -> bool: ...
