"""https://cloud.tencent.com/document/sdk/Python

distribution: tencentcloud-sdk-python
verified: 3.1.195
"""

from tencentcloud.common.abstract_client import AbstractClient

class TrtcClient(AbstractClient): ...
