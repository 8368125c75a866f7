# why: a document that is parsed from a path is a file that is read; one in memory, or in an open file, is not
import io
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.dom import minidom

from lxml import etree


async def paths(folder: Path, name: str):
    tree = ET.parse(folder / "a.xml")  # FAB401: 11, "xml.etree.ElementTree.parse"
    tree.write("b.xml")  # FAB401: 4, "ElementTree.write"
    minidom.parse(name)  # FAB401: 4, "xml.dom.minidom.parse"
    etree.parse(str(folder))  # FAB401: 4, "lxml.etree.parse"


async def memory(text: bytes, document):
    ET.parse(io.BytesIO(text)).write(io.BytesIO())
    ET.fromstring(text)
    minidom.parse(io.BytesIO(text))
    etree.parse(io.BytesIO(text))
    etree.parse(document)
