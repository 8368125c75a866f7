"""https://docxtpl.readthedocs.io/en/latest/

distribution: docxtpl
verified: 0.20.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

# Opened when it is rendered.
class DocxTemplate:
    @blocks(FAB602)
    def render(self, context, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def save(self, filename, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def get_undeclared_template_variables(self, *args, **kwargs) -> set: ...
