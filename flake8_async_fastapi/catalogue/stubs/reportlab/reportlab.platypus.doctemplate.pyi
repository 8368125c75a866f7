"""https://docs.reportlab.com/reportlab/userguide/ch5_platypus/

distribution: reportlab
verified: 4.4.5
"""

from reportlab.platypus import BaseDocTemplate, SimpleDocTemplate
