"""FAB604: model loading and inference."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB604",
    title="model loading and inference",
    kind="model loading and inference: torch, transformers, sentence-transformers, onnxruntime, spacy, ...",
    what="""\
Loading a model, which reads and often downloads gigabytes, and running it: `encode`, `generate`, `transcribe`,
calling a pipeline or a session.
""",
    why="""\
Inference takes from tens of milliseconds to minutes. The computation mostly happens outside the GIL, so a thread
keeps the loop free; for heavy load, use a process of its own.
""",
    bad="""\
from fastapi import FastAPI
from sentence_transformers import SentenceTransformer

app = FastAPI()
model = SentenceTransformer("all-MiniLM-L6-v2")


@app.post("/embed")
async def embed(text: str) -> int:
    return len(model.encode(text))
""",
    good="""\
from fastapi import FastAPI
from sentence_transformers import SentenceTransformer

app = FastAPI()
model = SentenceTransformer("all-MiniLM-L6-v2")


@app.post("/embed")
def embed(text: str) -> int:
    return len(model.encode(text))
""",
    ignore_when="""\
The model is loaded in the lifespan, before the first request, and start-up time does not matter.
""",
)
