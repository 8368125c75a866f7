"""https://mutagen.readthedocs.io/en/latest/api/flac.html

distribution: mutagen
verified: 1.48.1
"""

from mutagen import FileType

class FLAC(FileType): ...
