"""https://learn.microsoft.com/en-us/python/api/overview/azure/devops

distribution: azure-devops
verified: 7.1.0b4
"""

from azure.devops.v7_1.wiki import WikiClient
