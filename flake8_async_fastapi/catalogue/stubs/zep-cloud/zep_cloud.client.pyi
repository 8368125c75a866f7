"""https://help.getzep.com/sdk-reference

distribution: zep-cloud
verified: 4.0.1
"""

from zep_cloud import AsyncZep, Zep
