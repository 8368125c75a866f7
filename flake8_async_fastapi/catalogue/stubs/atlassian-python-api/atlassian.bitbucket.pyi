"""https://atlassian-python-api.readthedocs.io/bitbucket.html

distribution: atlassian-python-api
verified: 5.0.5
"""

from atlassian import Bitbucket
from atlassian.bitbucket.cloud import Cloud
