"""https://mutagen.readthedocs.io/en/latest/api/mp3.html

distribution: mutagen
verified: 1.48.1
"""

from mutagen import FileType

class MP3(FileType): ...
class EasyMP3(MP3): ...
