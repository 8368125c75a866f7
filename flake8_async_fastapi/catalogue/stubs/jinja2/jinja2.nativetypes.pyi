"""https://jinja.palletsprojects.com/en/stable/nativetypes/

distribution: jinja2
verified: 3.1.6
"""

from jinja2.environment import Environment, Template, enable_async

class NativeEnvironment(Environment[enable_async]): ...
class NativeTemplate(Template): ...
