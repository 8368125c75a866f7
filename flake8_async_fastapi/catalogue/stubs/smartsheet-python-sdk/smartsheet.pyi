"""https://smartsheet.github.io/smartsheet-python-sdk/

distribution: smartsheet-python-sdk
verified: 4.4.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Operation:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

# Every method is a request.
class _Resource:
    def __getattr__(self, name) -> _Operation: ...

class Smartsheet:
    Sheets: _Resource
    Reports: _Resource
    Workspaces: _Resource
    Folders: _Resource
    Home: _Resource
    Users: _Resource
    Groups: _Resource
    Contacts: _Resource
    Attachments: _Resource
    Discussions: _Resource
    Cells: _Resource
    Search: _Resource
    Sights: _Resource
    Webhooks: _Resource
    Favorites: _Resource
    Server: _Resource
    Events: _Resource
