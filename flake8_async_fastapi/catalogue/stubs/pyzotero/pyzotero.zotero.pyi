"""https://pyzotero.readthedocs.io/

distribution: pyzotero
verified: 1.16.0
"""

from pyzotero import Zotero, Zupload
