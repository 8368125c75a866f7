# why: tabula runs Java for each document
import tabula
from tabula.io import convert_into


async def extract(path: str):
    tables = tabula.read_pdf(path, pages="all")  # FAB602: 13, "tabula.read_pdf()"
    convert_into(path, "out.csv")  # FAB602: 4, "tabula.convert_into()"
    return tables
