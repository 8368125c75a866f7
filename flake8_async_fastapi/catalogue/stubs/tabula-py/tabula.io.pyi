"""https://tabula-py.readthedocs.io/en/latest/tabula.html

distribution: tabula-py
verified: 2.10.0
"""

from tabula import convert_into, convert_into_by_batch, read_pdf, read_pdf_with_template
