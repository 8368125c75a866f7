"""https://trafilatura.readthedocs.io/en/latest/corefunctions.html

distribution: trafilatura
verified: 2.3.1
"""

from trafilatura import bare_extraction, extract, extract_with_metadata
