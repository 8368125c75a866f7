"""https://mutagen.readthedocs.io/en/latest/api/mp4.html

distribution: mutagen
verified: 1.48.1
"""

from mutagen.mp4 import MP4

class EasyMP4(MP4): ...
