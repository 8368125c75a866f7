"""https://jinja.palletsprojects.com/en/stable/api/

distribution: jinja2
verified: 3.1.6
"""

from jinja2.environment import Environment, Template
from jinja2.loaders import BaseLoader, ChoiceLoader, DictLoader, FileSystemLoader, PackageLoader
