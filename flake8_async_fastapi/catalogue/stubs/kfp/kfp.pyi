"""https://kubeflow-pipelines.readthedocs.io/en/stable/source/client.html

distribution: kfp
verified: 2.17.3
"""

from kfp.client import Client
