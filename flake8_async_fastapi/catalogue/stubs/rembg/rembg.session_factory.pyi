"""https://github.com/danielgatis/rembg

distribution: rembg
verified: 2.0.86
install: onnxruntime rembg
skip: hundreds of megabytes
"""

from rembg import new_session

