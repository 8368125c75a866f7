"""https://tinkerpop.apache.org/docs/current/reference/#gremlin-python

distribution: gremlinpython
verified: 3.8.2
"""

class DriverRemoteConnection: ...
