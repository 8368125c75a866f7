"""https://github.com/ankushshah89/python-docx2txt

distribution: docx2txt
verified: 0.9
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def process(docx, img_dir=None) -> str: ...
