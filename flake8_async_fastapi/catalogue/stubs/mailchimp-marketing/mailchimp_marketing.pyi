"""https://mailchimp.com/developer/marketing/api/

distribution: mailchimp-marketing
verified: 3.0.80
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Requests:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...
    def __getattr__(self, name) -> _Requests: ...

class Client:
    def set_config(self, config=None) -> None: ...
    lists: _Requests
    campaigns: _Requests
    templates: _Requests
    reports: _Requests
    automations: _Requests
    ping: _Requests
