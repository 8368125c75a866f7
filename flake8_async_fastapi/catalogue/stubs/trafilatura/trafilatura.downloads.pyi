"""https://trafilatura.readthedocs.io/en/latest/corefunctions.html

distribution: trafilatura
verified: 2.3.1
"""

from trafilatura import fetch_response, fetch_url
