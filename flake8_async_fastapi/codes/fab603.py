"""FAB603: data frames and numerics."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB603",
    title="data frames and numerics",
    kind="data frames and numerics: pandas/polars readers and writers, scikit-learn `fit`/`predict`, ...",
    what="""\
Reading and writing data frames, collecting lazy ones, fitting and applying statistical models.
""",
    why="""\
Reading a table is file or network access followed by parsing, and both grow with the data; fitting a model takes as
long as it takes.
""",
    bad="""\
import pandas
from fastapi import FastAPI

app = FastAPI()


@app.get("/sales")
async def sales() -> int:
    return len(pandas.read_csv("sales.csv"))
""",
    good="""\
import pandas
from fastapi import FastAPI

app = FastAPI()


@app.get("/sales")
def sales() -> int:
    return len(pandas.read_csv("sales.csv"))
""",
    ignore_when="""\
The data are a handful of rows.
""",
)
