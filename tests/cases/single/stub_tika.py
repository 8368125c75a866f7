# why: Tika's server is asked for each file and buffer
from tika import parser, unpack
from tika.detector import from_file


async def parse(path: str, content: bytes):
    parsed = parser.from_file(path)  # FAB602: 13, "tika.parser.from_file()"
    parser.from_buffer(content)  # FAB602: 4, "tika.parser.from_buffer()"
    unpack.from_file(path)  # FAB602: 4, "tika.unpack.from_file()"
    from_file(path)  # FAB602: 4, "tika.detector.from_file()"
    return parsed["content"]
