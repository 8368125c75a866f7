"""https://github.com/kubernetes-client/python

distribution: kubernetes
verified: 37.0.2
"""

from kubernetes import client, config

