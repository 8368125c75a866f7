"""https://mutagen.readthedocs.io/en/latest/api/mp4.html

distribution: mutagen
verified: 1.48.1
"""

from mutagen import FileType

class MP4(FileType): ...
