"""https://docs.djangoproject.com/en/5.2/topics/http/shortcuts/

distribution: Django
verified: 5.2.19
"""

from flake8_async_fastapi.catalogue import FAB302, blocks

@blocks(FAB302, use="await django.shortcuts.aget_object_or_404(...)")
def get_object_or_404(klass, *args, **kwargs): ...
@blocks(FAB302, use="await django.shortcuts.aget_list_or_404(...)")
def get_list_or_404(klass, *args, **kwargs): ...
async def aget_object_or_404(klass, *args, **kwargs): ...
async def aget_list_or_404(klass, *args, **kwargs): ...
