"""https://github.com/box/box-python-sdk

distribution: boxsdk
verified: 4.19.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Operation:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class _Manager:
    def __getattr__(self, name) -> _Operation: ...

# Every method of its attributes is a request.
class BoxClient:
    @blocks(FAB204)
    def make_request(self, *args, **kwargs): ...
    def with_as_user_header(self, *args, **kwargs) -> Self: ...
    def with_suppressed_notifications(self, *args, **kwargs) -> Self: ...
    def with_extra_headers(self, *args, **kwargs) -> Self: ...
    def with_proxy(self, *args, **kwargs) -> Self: ...
    def with_timeouts(self, *args, **kwargs) -> Self: ...
    users: _Manager
    files: _Manager
    folders: _Manager
    uploads: _Manager
    chunked_uploads: _Manager
    downloads: _Manager
    search: _Manager
    file_versions: _Manager
    file_metadata: _Manager
    folder_metadata: _Manager
    metadata_templates: _Manager
    comments: _Manager
    tasks: _Manager
    list_collaborations: _Manager
    user_collaborations: _Manager
    shared_links_files: _Manager
    shared_links_folders: _Manager
    web_links: _Manager
    groups: _Manager
    memberships: _Manager
    webhooks: _Manager
    events: _Manager
    recent_items: _Manager
    zip_downloads: _Manager
    sign_requests: _Manager
    ai: _Manager
