"""https://jinja.palletsprojects.com/en/stable/sandbox/

distribution: jinja2
verified: 3.1.6
"""

from jinja2.environment import Environment, enable_async

class SandboxedEnvironment(Environment[enable_async]): ...
class ImmutableSandboxedEnvironment(SandboxedEnvironment[enable_async]): ...
