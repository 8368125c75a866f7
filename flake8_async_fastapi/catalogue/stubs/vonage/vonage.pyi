"""https://developer.vonage.com/en/messages/code-snippets/python

distribution: vonage
verified: 4.9.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Request:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

# Every method is a request, apart from those that sign or check something.
class _Service:
    http_client: object
    def __getattr__(self, name) -> _Request: ...

class _Voice(_Service):
    def verify_signature(self, token, signature) -> bool: ...

class _Video(_Service):
    def generate_client_token(self, token_options) -> bytes: ...

class Vonage:
    account: _Service
    application: _Service
    messages: _Service
    numbers: _Service
    sms: _Service
    subaccounts: _Service
    users: _Service
    verify: _Service
    verify_legacy: _Service
    number_insight: _Service
    video: _Video
    voice: _Voice
    def __init__(self, auth, http_client_options=None) -> None: ...

# Before 4.0: a client, and a class for each service.
class _Before:
    def __init__(self, client=None, *args, **kwargs) -> None: ...
class _Sms(_Before):
    @blocks(FAB204)
    def send_message(self, *args, **kwargs): ...
    @blocks(FAB204)
    def submit_sms_conversion(self, *args, **kwargs): ...
class _Messages(_Before):
    @blocks(FAB204)
    def send_message(self, *args, **kwargs): ...
    @blocks(FAB204)
    def revoke_outbound_rcs_message(self, *args, **kwargs): ...
    @blocks(FAB204)
    def mark_whatsapp_message_read(self, *args, **kwargs): ...
class _Verify(_Before):
    @blocks(FAB204)
    def start_verification(self, *args, **kwargs): ...
    @blocks(FAB204)
    def check(self, *args, **kwargs): ...
    @blocks(FAB204)
    def search(self, *args, **kwargs): ...
    @blocks(FAB204)
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB204)
    def trigger_next_event(self, *args, **kwargs): ...
    @blocks(FAB204)
    def psd2(self, *args, **kwargs): ...
class _Calls(_Before):
    @blocks(FAB204)
    def create_call(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_calls(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_call(self, *args, **kwargs): ...
    @blocks(FAB204)
    def update_call(self, *args, **kwargs): ...
    @blocks(FAB204)
    def send_audio(self, *args, **kwargs): ...
    @blocks(FAB204)
    def send_speech(self, *args, **kwargs): ...
    @blocks(FAB204)
    def send_dtmf(self, *args, **kwargs): ...
    @blocks(FAB204)
    def stop_audio(self, *args, **kwargs): ...
    @blocks(FAB204)
    def stop_speech(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_recording(self, *args, **kwargs): ...
class _Client:
    sms: _Sms
    messages: _Messages
    verify: _Verify
    voice: _Calls
    def __init__(self, *args, **kwargs) -> None: ...

Sms = _Sms
Messages = _Messages
Verify = _Verify
Voice = _Calls
Client = _Client
