"""https://filesystem-spec.readthedocs.io/en/latest/api.html

distribution: fsspec
verified: 2026.9.0
"""

from fsspec import AbstractFileSystem
