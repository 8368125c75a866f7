"""https://modal.com/docs/sdk/py/latest

distribution: modal
verified: 1.6.4
"""

from modal import App
