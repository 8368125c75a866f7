"""https://www.gradio.app/docs/python-client/introduction

distribution: gradio_client
verified: 2.7.2
"""

from gradio_client.client import Client

