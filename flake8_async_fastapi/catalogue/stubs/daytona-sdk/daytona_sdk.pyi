"""https://www.daytona.io/docs/en/python-sdk/

distribution: daytona-sdk
verified: 0.226.1
"""

from daytona import AsyncDaytona, Daytona, Sandbox
