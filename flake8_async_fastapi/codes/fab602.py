"""FAB602: images, audio, video, documents."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB602",
    title="images, audio, video, documents",
    kind="images, audio, video, documents: Pillow, OpenCV, pydub, PyMuPDF, pypdf, openpyxl, WeasyPrint, ...",
    what="""\
Opening, decoding, transforming, rendering and saving media and office documents.
""",
    why="""\
The time grows with the file, and the file comes from a user: one large picture or a PDF with many pages holds the
loop for seconds.
""",
    bad="""\
import io

from fastapi import FastAPI, UploadFile
from PIL import Image

app = FastAPI()


@app.post("/photo")
async def measure(photo: UploadFile) -> tuple[int, int]:
    data = await photo.read()
    return Image.open(io.BytesIO(data)).size
""",
    good="""\
from fastapi import FastAPI, UploadFile
from PIL import Image

app = FastAPI()


@app.post("/photo")
def measure(photo: UploadFile) -> tuple[int, int]:
    return Image.open(photo.file).size
""",
    ignore_when="""\
The file is the application's own and small.
""",
)
