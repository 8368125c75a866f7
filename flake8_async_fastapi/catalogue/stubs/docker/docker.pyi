"""https://docker-py.readthedocs.io/en/stable/client.html

distribution: docker
verified: 7.2.0
"""

from docker.client import DockerClient, from_env

