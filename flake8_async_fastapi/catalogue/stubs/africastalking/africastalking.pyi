"""https://github.com/AfricasTalkingLtd/africastalking-python

distribution: africastalking
verified: 2.0.3
"""

from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB204, blocks

# With a callback a thread asks.
class _SMS:
    @overload
    def send(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def send(self, *args, **kwargs) -> Any: ...
    @overload
    def send_premium(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def send_premium(self, *args, **kwargs) -> Any: ...
    @overload
    def fetch_messages(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def fetch_messages(self, *args, **kwargs) -> Any: ...

class _Voice:
    @overload
    def call(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def call(self, *args, **kwargs) -> Any: ...
    @overload
    def fetch_queued_calls(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def fetch_queued_calls(self, *args, **kwargs) -> Any: ...
    @overload
    def media_upload(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def media_upload(self, *args, **kwargs) -> Any: ...

class _Airtime:
    @overload
    def send(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def send(self, *args, **kwargs) -> Any: ...

class _Application:
    @overload
    def fetch_application_data(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def fetch_application_data(self, *args, **kwargs) -> Any: ...

class _Token:
    @overload
    def generate_auth_token(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def generate_auth_token(self, *args, **kwargs) -> Any: ...

class _MobileData:
    @overload
    def send(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def send(self, *args, **kwargs) -> Any: ...
    @overload
    def find_transaction(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def find_transaction(self, *args, **kwargs) -> Any: ...
    @overload
    def fetch_wallet_balance(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def fetch_wallet_balance(self, *args, **kwargs) -> Any: ...

class _Whatsapp:
    @overload
    def send(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def send(self, *args, **kwargs) -> Any: ...
    @overload
    def send_template(self, *args, callback: Any, **kwargs) -> Any: ...
    @overload
    @blocks(FAB204)
    def send_template(self, *args, **kwargs) -> Any: ...

SMS: _SMS
Voice: _Voice
Airtime: _Airtime
Application: _Application
Token: _Token
MobileData: _MobileData
Whatsapp: _Whatsapp

def initialize(username, api_key) -> None: ...
