"""https://github.com/aliyun/alibabacloud-oss-python-sdk-v2

distribution: alibabacloud-oss-v2
verified: 1.4.1
install: alibabacloud-oss-v2 aiohttp
"""

from alibabacloud_oss_v2 import Client
