"""https://newsapi.org/docs/client-libraries/python

distribution: newsapi-python
verified: 0.2.7
"""

from newsapi import NewsApiClient
