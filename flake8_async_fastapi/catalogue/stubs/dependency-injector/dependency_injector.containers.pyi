"""https://python-dependency-injector.ets-labs.org/containers/index.html

distribution: dependency-injector
verified: 4.49.1
"""

class DeclarativeContainer: ...
class DynamicContainer: ...
