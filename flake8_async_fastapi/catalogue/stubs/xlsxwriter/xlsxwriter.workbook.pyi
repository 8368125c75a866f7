"""https://xlsxwriter.readthedocs.io/workbook.html

distribution: XlsxWriter
verified: 3.3.1
"""

from xlsxwriter import Workbook
