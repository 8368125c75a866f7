"""https://nbconvert.readthedocs.io/en/latest/api/exporters.html

distribution: nbconvert
verified: 7.17.2
"""

from nbconvert.exporters import Exporter, HTMLExporter, PDFExporter, WebPDFExporter, LatexExporter, MarkdownExporter, SlidesExporter, PythonExporter, ScriptExporter, NotebookExporter, RSTExporter
