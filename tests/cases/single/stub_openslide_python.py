# why: slides are opened and their regions decoded where they are asked for, their properties are known by then
import openslide
from openslide.deepzoom import DeepZoomGenerator


async def ask(path: str):
    slide = openslide.OpenSlide(path)  # FAB602: 12, "openslide.OpenSlide()"
    slide.read_region((0, 0), 0, (9, 9))  # FAB602: 4, "read_region()"
    slide.get_thumbnail((9, 9))  # FAB602: 4, "get_thumbnail()"
    openslide.open_slide(path)  # FAB602: 4, "openslide.open_slide()"
    tiles = DeepZoomGenerator(slide)
    tiles.get_tile(0, (0, 0))  # FAB602: 4, "openslide.deepzoom.DeepZoomGenerator.get_tile()"


async def right(slide: openslide.OpenSlide):
    tiles = DeepZoomGenerator(slide)
    return slide.dimensions, slide.properties, tiles.get_dzi("jpeg")
