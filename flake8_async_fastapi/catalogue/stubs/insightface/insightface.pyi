"""https://github.com/deepinsight/insightface/tree/master/python-package

distribution: insightface
verified: 2.1
skip: hundreds of megabytes
"""

from insightface import app, model_zoo

