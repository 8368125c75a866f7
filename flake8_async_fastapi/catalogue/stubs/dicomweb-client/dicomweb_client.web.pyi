"""https://dicomweb-client.readthedocs.io/en/latest/package.html

distribution: dicomweb-client
verified: 0.61.2
"""

from dicomweb_client import DICOMwebClient
