# why: what turns office files and PDFs into text reads and parses them at the call
import docx2txt
import pymupdf4llm
import xlrd


async def read(path: str):
    docx2txt.process(path)  # FAB602: 4, "docx2txt.process()"
    xlrd.open_workbook(path)  # FAB602: 4, "xlrd.open_workbook()"
    pymupdf4llm.LlamaMarkdownReader().load_data(path)  # FAB602: 4, "load_data"
    return pymupdf4llm.to_markdown(path)  # FAB602: 11, "pymupdf4llm.to_markdown()"
