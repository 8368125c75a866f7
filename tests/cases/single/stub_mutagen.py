# why: mutagen opens what is given by its path; a file that is in memory it only reads there
import io
import os
from pathlib import Path

from mutagen import File
from mutagen.easyid3 import EasyID3
from mutagen.flac import FLAC
from mutagen.id3 import ID3
from mutagen.mp3 import MP3


async def silent(data: bytes, tags: ID3, sound: MP3):
    memory = io.BytesIO(data)
    File(memory)
    MP3(memory)
    ID3().add(None)
    tags.getall("APIC")
    tags.save(memory)
    sound.save(fileobj=memory)
    return sound.info.length, sound.keys()


async def sounds(path: Path, name: str):
    sound = File(path)  # FAB401: 12, "mutagen.File"
    sound.save()  # FAB401: 4, "save"
    sound.save(os.fspath(path))  # FAB401: 4, "save"
    FLAC(name).delete()  # FAB401: 4, "move the whole expression"
    MP3(name, ID3=EasyID3)  # FAB401: 4, "MP3"
    tags = EasyID3(name)  # FAB401: 11, "EasyID3"
    tags.save()  # FAB401: 4, "save"
    ID3(name)  # FAB401: 4, "ID3"
