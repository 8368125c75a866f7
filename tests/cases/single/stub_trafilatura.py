# why: trafilatura parses a page and walks through it several times
import trafilatura
from trafilatura import bare_extraction


async def page(html: str):
    trafilatura.extract(html, output_format="markdown")  # FAB602: 4, "trafilatura.extract()"
    bare_extraction(html)  # FAB602: 4, "trafilatura.bare_extraction()"
    trafilatura.extract_with_metadata(html)  # FAB602: 4, "trafilatura.extract_with_metadata()"
    trafilatura.fetch_url(html)  # FAB201: 4, "trafilatura.fetch_url()"
    trafilatura.html2txt(html)
