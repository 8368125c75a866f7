"""https://api.labelstud.io/api-reference/introduction/getting-started

distribution: label-studio-sdk
verified: 2.1.2
"""

from label_studio_sdk import AsyncLabelStudio, LabelStudio
