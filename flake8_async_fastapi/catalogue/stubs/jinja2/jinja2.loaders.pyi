"""https://jinja.palletsprojects.com/en/stable/api/

distribution: jinja2
verified: 3.1.6
"""

class BaseLoader: ...

class FileSystemLoader(BaseLoader):
    def __init__(self, searchpath, encoding="utf-8", followlinks=False) -> None: ...

class PackageLoader(BaseLoader):
    def __init__(self, package_name, package_path="templates", encoding="utf-8") -> None: ...

class DictLoader(BaseLoader):
    def __init__(self, mapping) -> None: ...

class ChoiceLoader(BaseLoader):
    def __init__(self, loaders) -> None: ...
