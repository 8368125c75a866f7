"""https://docs.openvino.ai/2026/api/ie_python_api/api.html

distribution: openvino
verified: 2026.4.1
"""

from openvino import CompiledModel, Core

