"""https://b2-sdk-python.readthedocs.io/en/master/

distribution: b2sdk
verified: 2.13.2
"""

from b2sdk.v2.api import B2Api
from b2sdk.v2.bucket import Bucket
