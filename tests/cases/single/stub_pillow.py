# why: what Image.open gives is an ImageFile, which helpers ask for; the parser decodes what it is fed
from PIL import Image, ImageFile


def small(cover: ImageFile.ImageFile, path: str) -> None:
    cover.resize((10, 10)).save(path)


async def silent(picture: ImageFile.ImageFile):
    picture.crop((0, 0, 1, 1))
    return picture.get_format_mimetype(), picture.size, ImageFile.Parser()


async def pictures(picture: ImageFile.ImageFile, path: str):
    picture.save(path)  # FAB602: 4, "PIL.Image.Image.save"
    small(picture, path)  # FAB602: 4, "resize"
    with Image.open(path) as opened:  # FAB602: 9, "open"
        small(opened, path)  # FAB602: 8, "resize"


async def parts(parser: ImageFile.Parser, chunk: bytes):
    parser.feed(chunk)  # FAB602: 4, "feed"
    parser.close().rotate(90)  # FAB602: 4, "close"
