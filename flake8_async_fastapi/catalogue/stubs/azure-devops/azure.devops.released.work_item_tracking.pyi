"""https://learn.microsoft.com/en-us/python/api/overview/azure/devops

distribution: azure-devops
verified: 7.1.0b4
"""

from azure.devops.client import Client as _Client

class WorkItemTrackingClient(_Client): ...
